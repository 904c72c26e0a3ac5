// SPDX-License-Identifier: Apache-2.0
#include "base/tr.h"

#include <QCoreApplication>

namespace tradewind {

QString tr(const char *text, const char *meaning, int n)
{
    return QCoreApplication::translate("tradewind", text, meaning, n);
}

} // namespace tradewind
