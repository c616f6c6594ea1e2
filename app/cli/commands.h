#pragma once

namespace parallax::cli {

class CommandLine;

// A file each, named after the command.
void addNew(CommandLine &line);
void addImport(CommandLine &line);
void addExtract(CommandLine &line);
void addExtractAgain(CommandLine &line);
void addList(CommandLine &line);
void addShow(CommandLine &line);
void addSearch(CommandLine &line);
void addAnnotate(CommandLine &line);
void addAttribute(CommandLine &line);
void addAnalyze(CommandLine &line);
void addCompare(CommandLine &line);
void addAlign(CommandLine &line);
void addGroup(CommandLine &line);
void addEvents(CommandLine &line);
void addTimeline(CommandLine &line);
void addMatrix(CommandLine &line);
void addExport(CommandLine &line);
void addUndo(CommandLine &line); ///< and redo
void addLog(CommandLine &line);
void addCheck(CommandLine &line);
void addSql(CommandLine &line);
void addSuggest(CommandLine &line); ///< and accept, reject

} // namespace parallax::cli
