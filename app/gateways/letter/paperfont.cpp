// SPDX-License-Identifier: Apache-2.0
#include "gateways/letter/paperfont.h"

#include <QFontDatabase>
#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

QString paperFamily()
{
    static const QString name = [] {
        QString found;
        for (const char *weight : {"Regular", "SemiBold"}) {
            const int id = QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(QLatin1String(weight)));
            if (id >= 0 && found.isEmpty())
                found = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return found.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : found;
    }();
    return name;
}

} // namespace tradewind
