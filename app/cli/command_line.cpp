#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>

namespace parallax::cli {

namespace {

QString textOf(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

std::vector<std::string> bytesOf(const QStringList &texts)
{
    std::vector<std::string> bytes;
    for (const QString &text : texts)
        bytes.push_back(text.toStdString());
    return bytes;
}

/// The command that was named, if any.
std::string commandText(const CLI::App *app)
{
    const std::vector<CLI::App *> named = app->get_subcommands();
    return app->get_name() + (named.empty() ? "" : ' ' + named.front()->get_name());
}

bool isCommand(CLI::App &app, const std::string &name)
{
    return !app.get_subcommands([&](const CLI::App *one) { return one->get_name() == name; }).empty();
}

CLI::Option *addText(CLI::App &app, const char *name, QString &value, const char *help)
{
    return app.add_option_function<std::string>(
        name, [&value](const std::string &given) { value = textOf(given); }, help);
}

} // namespace

Command &Command::argument(const char *name, QString &value, const char *help)
{
    addText(m_app, name, value, help)->required();
    return *this;
}

Command &Command::choice(const char *name, QString &value, const QStringList &choices, const char *help)
{
    CLI::Option *added = addText(m_app, name, value, help)->check(CLI::IsMember(bytesOf(choices)));
    if (added->get_positional())
        added->required();
    return *this;
}

Command &Command::arguments(const char *name, QStringList &values, int least, const char *help)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            name,
            [&values](const std::vector<std::string> &given) {
                for (const std::string &one : given)
                    values << textOf(one);
            },
            help)
        ->required(least > 0)
        ->expected(least, CLI::detail::expected_max_vector_size);
    return *this;
}

Command &Command::optionalCount(const char *name, int &value, const char *help)
{
    m_app.add_option(name, value, help)->check(CLI::PositiveNumber)->capture_default_str();
    return *this;
}

Command &Command::option(const char *name, QString &value, const char *help)
{
    addText(m_app, name, value, help);
    return *this;
}

Command &Command::requiredOption(const char *name, QString &value, const char *help)
{
    addText(m_app, name, value, help)->required();
    return *this;
}

Command &Command::option(const char *name, int &value, int least, const char *help)
{
    m_app.add_option(name, value, help)->check(CLI::Range(least, 1'000'000'000))->capture_default_str();
    return *this;
}

Command &Command::flag(const char *name, bool &value, const char *help)
{
    m_app.add_flag(name, value, help);
    return *this;
}

void Command::runs(std::function<Exit()> action)
{
    m_app.callback([chosen = m_chosen, action = std::move(action)] { *chosen = action; });
}

CommandLine::CommandLine()
    : m_app(std::make_unique<CLI::App>(
          "Works on Parallax projects: what the window does without a person's judgement.", "parallax-cli"))
{
    m_app->set_version_flag("--version", "parallax-cli " PARALLAX_VERSION);
    m_app->require_subcommand(1);
    m_app->failure_message([](const CLI::App *app, const CLI::Error &problem) {
        return "parallax-cli: " + std::string(problem.what()) + "; see " + commandText(app) + " --help\n";
    });
    m_app->footer(
        "Exit status: 0 done; 1 done, but some inputs failed; 2 wrong usage; 3 the project can't be "
        "opened or written.");
}

CommandLine::~CommandLine() = default;

Command CommandLine::command(const char *name, const char *help)
{
    Command command(*m_app->add_subcommand(name, help));
    command.m_chosen = &m_chosen;
    return command;
}

Exit CommandLine::run(int argc, char **argv)
{
    if (argc > 1 && argv[1][0] != '-' && !isCommand(*m_app, argv[1])) {
        std::cerr << "parallax-cli: there is no command " << argv[1] << "; see parallax-cli --help\n";
        return Exit::Usage;
    }
    try {
        m_app->parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        // Help and version come this way too, with status 0.
        return m_app->exit(problem, std::cout, std::cerr) == 0 ? Exit::Done : Exit::Usage;
    }
    return m_chosen();
}

} // namespace parallax::cli
