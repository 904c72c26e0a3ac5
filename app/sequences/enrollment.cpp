// SPDX-License-Identifier: Apache-2.0
#include "sequences/enrollment.h"

#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QStringList codes{u"open"_s, u"completed"_s, u"expired"_s, u"stopped"_s, u"happened"_s, u"anchorGone"_s, u"sequenceGone"_s};

} // namespace

QString exitCode(ExitReason reason)
{
    return codes.at(static_cast<int>(reason));
}

std::optional<ExitReason> exitFromCode(const QString &code)
{
    const qsizetype at = codes.indexOf(code);
    if (at < 0)
        return std::nullopt;
    return static_cast<ExitReason>(at);
}

} // namespace tradewind
