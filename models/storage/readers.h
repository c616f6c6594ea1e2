#pragma once

#include "models/storage/annotation_reader.h"
#include "models/storage/article_reader.h"
#include "models/storage/attribute_reader.h"
#include "models/storage/claim_reader.h"
#include "models/storage/code_reader.h"
#include "models/storage/coder_reader.h"
#include "models/storage/comparison_reader.h"
#include "models/storage/entity_reader.h"
#include "models/storage/event_reader.h"
#include "models/storage/likeness_reader.h"
#include "models/storage/memo_reader.h"
#include "models/storage/model_reader.h"
#include "models/storage/project_reader.h"
#include "models/storage/provenance_reader.h"
#include "models/storage/search_reader.h"
#include "models/storage/signature_reader.h"
#include "models/storage/source_reader.h"
#include "models/storage/suggestion_reader.h"
#include "models/storage/version_reader.h"

namespace parallax {

/// Everything that can be read from one connection.
struct Readers
{
    explicit Readers(const Database &from)
        : database(from)
        , project(from)
        , coders(from)
        , sources(from)
        , articles(from)
        , search(from)
        , entities(from)
        , claims(from)
        , codes(from)
        , events(from)
        , annotations(from)
        , memos(from)
        , suggestions(from)
        , provenance(from)
        , attributes(from)
        , comparisons(from)
        , signatures(from)
        , likenesses(from)
        , versions(from)
        , models(from)
    { }
    const Database &database;
    ProjectReader project;
    CoderReader coders;
    SourceReader sources;
    ArticleReader articles;
    SearchReader search;
    EntityReader entities;
    ClaimReader claims;
    CodeReader codes;
    EventReader events;
    AnnotationReader annotations;
    MemoReader memos;
    SuggestionReader suggestions;
    ProvenanceReader provenance;
    AttributeReader attributes;
    ComparisonReader comparisons;
    SignatureReader signatures;
    LikenessReader likenesses;
    VersionReader versions;
    ModelReader models;
};

} // namespace parallax
