#include "models/settings/login_name.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace parallax {

QString loginName()
{
    // The system's answer first: the environment of a service or a container may name nobody.
    if (const passwd *entry = ::getpwuid(::getuid()); entry && entry->pw_name && *entry->pw_name)
        return QFile::decodeName(entry->pw_name);
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QStringLiteral("coder") : user;
}

} // namespace parallax
