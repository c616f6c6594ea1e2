#pragma once

#include <QString>

namespace parallax {

/// The form in which words are compared: NFKC case-folded (Unicode's NFKC_Casefold, which also drops soft
/// hyphens and joiners), quotation marks and dashes of any form as ' " and -, each run of white space as one
/// space, none at the ends. Positions are lost.
QString normalised(QStringView text);

/// `text` with each run of white space as one space and none at the ends; case and letters stay.
QString collapsed(QStringView text);

} // namespace parallax
