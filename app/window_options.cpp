#include "app/window_options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QCommandLineOption screenshot{u"screenshot"_s, u"Open, save a picture of the window to FILE, end."_s,
                                  u"FILE"_s};
    QCommandLineOption mode{u"mode"_s, u"Begin with welcome, read, compare, timeline or matrix."_s,
                            u"MODE"_s};
    QCommandLineOption tab{u"tab"_s, u"Begin on this tab of the mode, such as claims."_s, u"TAB"_s};
    QCommandLineOption theme{u"theme"_s, u"Dress in light or dark, this time."_s, u"THEME"_s};
    QCommandLineOption size{u"size"_s, u"Make the window WIDTHxHEIGHT pixels large."_s, u"WxH"_s};
};

std::optional<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<WindowOptions> checked(const QCommandLineParser &parser, const Options &options)
{
    WindowOptions read{.paths = parser.positionalArguments(),
                       .screenshot = parser.value(options.screenshot),
                       .mode = parser.value(options.mode),
                       .tab = parser.value(options.tab)};
    const QStringList modes{u"welcome"_s, u"read"_s, u"compare"_s, u"timeline"_s, u"matrix"_s};
    if (!read.mode.isEmpty() && !modes.contains(read.mode))
        return error(u"--mode %1: must be one of %2"_s.arg(read.mode, modes.join(u", ")));
    if (const QString theme = parser.value(options.theme); theme == "light"_L1)
        read.theme = Theme::Light;
    else if (theme == "dark"_L1)
        read.theme = Theme::Dark;
    else if (!theme.isEmpty())
        return error(u"--theme %1: must be light or dark"_s.arg(theme));
    read.size = sizeOf(parser.value(options.size));
    if (parser.isSet(options.size) && !read.size)
        return error(u"--size %1: must be as in 1440x900"_s.arg(parser.value(options.size)));
    return read;
}

} // namespace

Result<WindowOptions> readWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(u"Compare how sources tell the same events."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({options.screenshot, options.mode, options.tab, options.theme, options.size});
    parser.addPositionalArgument(u"FILE"_s, u"A project to open, and files to import into it."_s,
                                 u"[FILE…]"_s);
    if (!parser.parse(arguments))
        return error(parser.errorText());
    if (parser.isSet(help))
        return WindowOptions{.answer = parser.helpText()};
    if (parser.isSet(version))
        return WindowOptions{.answer = u"parallax %1\n"_s.arg(QCoreApplication::applicationVersion())};
    return checked(parser, options);
}

} // namespace parallax
