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
    explicit Readers(const Database &database)
        : project(database)
        , coders(database)
        , sources(database)
        , articles(database)
        , search(database)
        , entities(database)
        , claims(database)
        , codes(database)
        , events(database)
        , annotations(database)
        , memos(database)
        , suggestions(database)
        , provenance(database)
        , attributes(database)
        , comparisons(database)
        , signatures(database)
        , likenesses(database)
        , versions(database)
        , models(database)
    { }
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
