#pragma once

#include "models/storage/annotation_writer.h"
#include "models/storage/article_writer.h"
#include "models/storage/attribute_reader.h"
#include "models/storage/batch_writer.h"
#include "models/storage/claim_reader.h"
#include "models/storage/code_reader.h"
#include "models/storage/coder_reader.h"
#include "models/storage/comparison_reader.h"
#include "models/storage/entity_writer.h"
#include "models/storage/event_reader.h"
#include "models/storage/id_source.h"
#include "models/storage/likeness_reader.h"
#include "models/storage/memo_reader.h"
#include "models/storage/model_reader.h"
#include "models/storage/original_writer.h"
#include "models/storage/project_reader.h"
#include "models/storage/provenance_reader.h"
#include "models/storage/signature_reader.h"
#include "models/storage/source_reader.h"
#include "models/storage/suggestion_reader.h"
#include "models/storage/version_reader.h"

namespace parallax {

/// Everything an edit writes with, and who edits.
struct Writers
{
    Writers(Database &database, IdSource &idSource, CoderId editor)
        : project(database)
        , coders(database)
        , sources(database)
        , batches(database)
        , articles(database)
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
        , originals(database)
        , ids(idSource)
        , coder(editor)
    { }
    ProjectWriter project;
    CoderWriter coders;
    SourceWriter sources;
    BatchWriter batches;
    ArticleWriter articles;
    EntityWriter entities;
    ClaimWriter claims;
    CodeWriter codes;
    EventWriter events;
    AnnotationWriter annotations;
    MemoWriter memos;
    SuggestionWriter suggestions;
    ProvenanceWriter provenance;
    AttributeWriter attributes;
    ComparisonWriter comparisons;
    SignatureWriter signatures;
    LikenessWriter likenesses;
    VersionWriter versions;
    ModelWriter models;
    OriginalWriter originals;
    IdSource &ids;
    CoderId coder;
};

} // namespace parallax
