#pragma once

#include <QStringView>

namespace parallax {

/// What the names that authors give to a part of a page (class, id, role, itemprop) say about it.
enum class PartName {
    None,
    Body,    ///< the article's text
    Clutter, ///< navigation, sharing, related articles, comments, advertisements, consent …
    Picture, ///< a picture or film with its caption
    Doubtful ///< such names stand on clutter and on text alike
};

/// @param names class names and the like, between white space, in any case. Each is taken apart at
/// punctuation and capitals; the parts are looked up among the words common to news systems. What a name says
/// that the page has or lacks ("has-sidebar", "no-comments") isn't counted.
PartName partName(QStringView names);

} // namespace parallax
