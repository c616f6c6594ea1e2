#pragma once

#include <QStringView>

namespace parallax {

/// A line that invites to something else ("Read more: …", "Sign up for …", "Follow us on …"), or tells the
/// rights, in one of the larger European languages. Such lines are dropped when they stand alone.
bool isInvitation(QStringView line);

} // namespace parallax
