#pragma once

#include "app/cli/exit.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace CLI {
class App;
}

namespace parallax::cli {

/// One command's arguments and options, as CLI11 takes them but in Qt's types. What it fills must outlive the
/// parsing: commands keep it in what they give to runs().
class Command
{
public:
    explicit Command(CLI::App &app)
        : m_app(app)
    { }
    Command &argument(const char *name, QString &value, const char *help); ///< required
    Command &choice(const char *name, QString &value, const QStringList &choices, const char *help);
    Command &arguments(const char *name, QStringList &values, int least,
                       const char *help);                                   ///< required unless 0
    Command &optionalCount(const char *name, int &value, const char *help); ///< an argument, from 1
    Command &option(const char *name, QString &value, const char *help);
    Command &requiredOption(const char *name, QString &value, const char *help);
    Command &option(const char *name, int &value, int least, const char *help);
    Command &flag(const char *name, bool &value, const char *help);
    void runs(std::function<Exit()> action);

private:
    friend class CommandLine;
    CLI::App &m_app;
    std::function<Exit()> *m_chosen = nullptr;
};

/// The whole program: its commands, --help and --version at each level.
class CommandLine
{
public:
    CommandLine();
    ~CommandLine();
    Command command(const char *name, const char *help);
    /// Parses and runs the command that was named. Wrong usage is told on standard error.
    Exit run(int argc, char **argv);

private:
    std::unique_ptr<CLI::App> m_app;
    std::function<Exit()> m_chosen;
};

} // namespace parallax::cli
