#include "models/analysis/quotes/quote_finding.h"

namespace parallax {

QStringView toString(QuoteForm form)
{
    switch (form) {
    case QuoteForm::Direct:
        return u"direct";
    case QuoteForm::Indirect:
        return u"indirect";
    case QuoteForm::Mixed:
        return u"mixed";
    }
    Q_UNREACHABLE_RETURN({});
}

QStringView toString(CueClass cueClass)
{
    switch (cueClass) {
    case CueClass::Neutral:
        return u"neutral";
    case CueClass::Asserting:
        return u"asserting";
    case CueClass::Doubting:
        return u"doubting";
    case CueClass::Denying:
        return u"denying";
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
