#pragma once

#include "models/domain/entity.h"
#include "models/settings/theme.h"

#include <QSettings>
#include <QStringList>

namespace parallax {

/// A setting's key in the file, its default, and for numbers the range that makes sense.
template <typename T> struct Setting
{
    QLatin1StringView key;
    T fallback{};
    T least{};
    T most{};
};

/// Every setting there is.
namespace settings {

inline const Setting<Theme> theme{QLatin1StringView("appearance/theme"), Theme::System};
/// The reading pane's text size, in percent of its ordinary one.
inline const Setting<int> readingZoom{QLatin1StringView("reading/zoom_percent"), 100, 50, 300};
/// Quotations, attribution, numbers and dates told apart under the annotations.
inline const Setting<bool> proseHighlighting{QLatin1StringView("reading/prose_highlighting"), true};
/// Pending suggestions, dotted in the text.
inline const Setting<bool> showSuggestions{QLatin1StringView("reading/suggestions"), true};
/// The type a new entity gets unless another is chosen.
inline const Setting<EntityType> lastEntityType{QLatin1StringView("tagging/last_entity_type"),
                                                EntityType::Person};
/// How tables were read that the person confirmed (TableMemory).
inline const Setting<QString> tableColumns{QLatin1StringView("import/table_columns")};
/// Where the last file was taken from or put; empty: nowhere yet.
inline const Setting<QString> importFolder{QLatin1StringView("folders/import")};
inline const Setting<QString> exportFolder{QLatin1StringView("folders/export")};
inline const Setting<QString> projectFolder{QLatin1StringView("folders/project")};
/// Empty: the login name. Read it with Settings::coderName().
inline const Setting<QString> coderName{QLatin1StringView("coder/name")};
/// Newest first. Change it with Settings::addRecentFile() and removeRecentFile().
inline const Setting<QStringList> recentFiles{QLatin1StringView("files/recent")};
/// The mode the window was in: "read", "compare" or "timeline".
inline const Setting<QString> lastMode{QLatin1StringView("window/mode"), QStringLiteral("read")};
/// Once for each window, in a group "window_NAME"; as QWidget::saveGeometry() and QMainWindow::saveState()
/// give them. Read and set with Settings::window() and setWindow().
inline const Setting<QByteArray> windowGeometry{QLatin1StringView("geometry")};
inline const Setting<QByteArray> windowState{QLatin1StringView("state")};

} // namespace settings

/// Where a window stood and how its docks lay; empty where that was never stored.
struct WindowPlacement
{
    QByteArray geometry;
    QByteArray state;
    friend bool operator==(const WindowPlacement &, const WindowPlacement &) = default;
};

/// What Parallax remembers of a person between sessions; none of it is in the project. A value that the file
/// doesn't hold, or holds in a form that makes no sense, is the default above.
class Settings
{
public:
    /// The person's own file: parallax/parallax.ini in the platform's configuration folder.
    Settings();
    explicit Settings(const QString &iniPath);

    Theme value(const Setting<Theme> &setting) const;
    int value(const Setting<int> &setting) const;
    bool value(const Setting<bool> &setting) const;
    EntityType value(const Setting<EntityType> &setting) const;
    QString value(const Setting<QString> &setting) const;
    QStringList value(const Setting<QStringList> &setting) const;

    void set(const Setting<Theme> &setting, Theme value);
    void set(const Setting<int> &setting, int value); ///< brought into the setting's range
    void set(const Setting<bool> &setting, bool value);
    void set(const Setting<EntityType> &setting, EntityType value);
    void set(const Setting<QString> &setting, const QString &value);
    void set(const Setting<QStringList> &setting, const QStringList &value);

    QString coderName() const; ///< never empty

    static constexpr int mostRecentFiles = 10;
    void addRecentFile(const QString &path); ///< moved to the front when it is there already
    void removeRecentFile(const QString &path);

    /// Where what belongs to one project on this machine is kept, for lack of a place in the project.
    QString folder() const;

    WindowPlacement window(const QString &name) const;
    void setWindow(const QString &name, const WindowPlacement &placement);

private:
    QSettings m_file;
};

} // namespace parallax
