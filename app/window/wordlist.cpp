// SPDX-License-Identifier: Apache-2.0
#include "window/wordlist.h"

namespace tradewind {

QString WordList::translate(const char *, const char *text, const char *meaning, int n) const
{
    return QTranslator::translate("tradewind", text, meaning, n);
}

} // namespace tradewind
