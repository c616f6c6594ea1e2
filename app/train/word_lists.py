#!/usr/bin/env python3
"""Prints the word lists that parallax-train reads (--lists): lines "class TAB word or phrase" (docs/models.md).

word_lists.py --wordnet DIR --first-names FILE… --names FILE --companies FILE --lexicon FILE
Cities come from libgeonames, countries and subdivisions from iso-codes, the rest from resources/lexicons/mentions.
--lexicon is the npm package compromise's, as JSON (MIT), of which organisations and teams are taken:
node -e "console.log(JSON.stringify(require('compromise').model().one.lexicon))"
"""
import argparse
import ctypes
import json
import re
import unicodedata
from pathlib import Path

LEXICONS = Path(__file__).resolve().parents[2] / 'resources/lexicons/mentions'
ISO = Path('/usr/share/iso-codes/json')
LARGE = 200_000     # people, from which a city counts as large
# lexnames(5WN): the order of WordNet's lexicographer files.
FILES = '''adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition
noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person
noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state noun.substance
noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption verb.contact
verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative verb.weather adj.ppl'''.split()
OWN = {'person', 'group', 'location', 'artifact', 'act', 'communication', 'time', 'event'}
THINGS = {'object', 'animal', 'plant', 'food', 'substance', 'body', 'phenomenon'}
PROPER = {'noun.person': 'known_person', 'noun.group': 'known_group', 'noun.location': 'known_place',
          'noun.object': 'known_place'}
MORE_COUNTRIES = '''US|UK|U.S.|U.K.|USA|U.S.A.|UAE|U.A.E.|EU|DRC|Britain|Russia|Syria|Iran|Vietnam|Burma|Czechia|Tanzania|
Moldova|Bosnia|Bosnia and Herzegovina|Palestine|Gaza|West Bank|Kosovo|Taiwan|North Korea|South Korea|Macedonia|Ivory Coast|
Laos|Bolivia|Venezuela|Brunei|Congo|Swaziland|Scotland|England|Wales|Northern Ireland|Crimea|Kurdistan|Chechnya|Tibet|
Soviet Union|USSR|Yugoslavia|Czechoslovakia|East Germany|West Germany|Europe|Asia|Africa|Middle East|North America|
South America|Latin America|Central America|Antarctica|Oceania|Balkans|Caucasus|Caribbean|Scandinavia'''


def folded(text):
    return ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))


def lines(path):
    return [line.strip() for line in path.read_text(encoding='utf-8').splitlines()
            if line.strip() and not line.startswith('#')]


def cities():
    library = ctypes.CDLL('libgeonames.so.0')
    library.geonames_get_city.restype = ctypes.c_void_p
    library.geonames_city_free.argtypes = [ctypes.c_void_p]
    library.geonames_city_get_population.argtypes = [ctypes.c_void_p]
    library.geonames_city_get_population.restype = ctypes.c_uint
    for field in ('name', 'state', 'country'):
        get = getattr(library, 'geonames_city_get_' + field)
        get.argtypes, get.restype = [ctypes.c_void_p], ctypes.c_char_p
    for i in range(library.geonames_get_n_cities()):
        city = library.geonames_get_city(i)
        texts = [(getattr(library, 'geonames_city_get_' + field)(city) or b'').decode()
                 for field in ('name', 'state', 'country')]
        yield *texts, library.geonames_city_get_population(city)
        library.geonames_city_free(city)


def places():
    for name, state, country, people in cities():
        for form in {name, folded(name)}:
            yield 'large_city' if people >= LARGE else 'city', form
        for form in {state, folded(state)}:
            yield 'subdivision', form
            yield 'subdivision', re.sub(r'^(Muḩāfaz̧at|Imārat) |( (Governorate|Province|Region|Oblast|District|County|State|'
                                        r'Emirate|Prefecture|Department))$', '', form)
        yield 'country', country
    for entry in json.loads((ISO / 'iso_3166-1.json').read_text(encoding='utf-8'))['3166-1']:
        for key in ('name', 'common_name', 'official_name'):
            if key in entry:
                yield from (('country', form) for form in (entry[key], re.sub(r',.*| \(.*', '', entry[key])))
    for entry in json.loads((ISO / 'iso_3166-2.json').read_text(encoding='utf-8'))['3166-2']:
        for name in re.split(r'[\[\],;/()]', entry['name']):
            yield from (('subdivision', form) for form in {name, folded(name)})
    yield from (('country', name) for name in MORE_COUNTRIES.replace('\n', '').split('|'))


def own_lists():
    for name, kind in (('titles', 'title'), ('organisation_words', 'organisation_word'), ('place_words', 'place_word'),
                       ('calendar_words', 'calendar_word')):
        yield from ((kind, word) for word in lines(LEXICONS / (name + '.txt')))
    for line in lines(LEXICONS / 'organisations.txt'):
        yield from (('known_group', name.strip()) for name in line.split('|'))
    for line in lines(LEXICONS / 'demonyms.txt'):
        place, adjectives, peoples = line.split('|')
        yield 'country', place
        yield from (('nationality', word) for word in adjectives.split(','))
        yield from (('people', word) for word in peoples.split(','))


def organisations(lexicon):
    """Organisations and teams; a team also by the last word of its name."""
    for name, tags in json.loads(lexicon.read_text(encoding='utf-8')).items():
        if 'Organization' in tags:
            yield 'company', name
        if 'SportsTeam' in tags:
            yield 'known_group', name
            if ' ' in name and name.endswith('s'):
                yield 'known_group', name.split()[-1]


def common_class(file):
    part, _, kind = file.partition('.')
    if part == 'noun':
        return 'common_' + (kind if kind in OWN else 'thing' if kind in THINGS else 'abstract')
    if part == 'verb':
        return 'common_say' if kind == 'communication' else 'common_verb'
    return 'common_modifier'


def wordnet(folder):
    """Single words by the lexicographer file of their first sense; proper nouns among the first two senses."""
    for part in ('noun', 'verb', 'adj', 'adv'):
        senses = {}
        for line in (folder / ('data.' + part)).read_text(encoding='latin-1').splitlines():
            if not line.startswith(' '):
                fields = line.split(' ')
                forms = [re.sub(r'\(.*\)', '', fields[4 + 2 * i]) for i in range(int(fields[3], 16))]
                senses[fields[0]] = FILES[int(fields[1])], forms, '@i' in line.split('|')[0]
        for line in (folder / ('index.' + part)).read_text(encoding='latin-1').splitlines():
            if line.startswith(' '):
                continue
            fields = line.split()
            lemma = fields[0]
            for rank, offset in enumerate(fields[-int(fields[2]):][:2]):
                file, forms, instance = senses[offset]
                form = next((one for one in forms if one.lower() == lemma), lemma)
                if form[0].isupper():
                    if instance and file in PROPER:
                        yield PROPER[file], form.replace('_', ' ')
                elif rank == 0 and form.isalpha():
                    yield common_class(file), form


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--wordnet', type=Path, required=True)
    parser.add_argument('--first-names', type=Path, nargs='+', required=True)
    parser.add_argument('--names', type=Path, required=True)
    parser.add_argument('--companies', type=Path, required=True)
    parser.add_argument('--lexicon', type=Path, required=True)
    options = parser.parse_args()
    rows = set(places()) | set(own_lists()) | set(wordnet(options.wordnet)) | set(organisations(options.lexicon))
    for path in options.first_names:
        rows |= {('first_name', name) for name in lines(path)}
    rows |= {('name_part', name) for name in lines(options.names)}
    rows |= {('company', name) for name in lines(options.companies) if name[0].isupper()}
    cleaned = {(kind, ' '.join(phrase.split())) for kind, phrase in rows}
    for kind, phrase in sorted(row for row in cleaned if len(row[1]) > 1):
        print(kind, phrase, sep='\t')


if __name__ == '__main__':
    main()
