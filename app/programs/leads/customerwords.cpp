// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/customerwords.h"

#include <QRegularExpression>
#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

QString customerWords(const Lead &lead)
{
    static const QRegularExpression speaker(u"^.{0,60}\\((visitor|customer|bot|agent|operator)\\)\\s*:?\\s*(.*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString comments = QString::fromStdString(lead.comments);
    bool isTranscript = false, isCustomer = false;
    QStringList said;
    for (const QString &line : comments.split(u'\n')) {
        const auto match = speaker.match(line);
        if (!match.hasMatch()) {
            if (isCustomer)
                said << line;
            continue;
        }
        isTranscript = true;
        const QString who = match.captured(1).toLower();
        isCustomer = who == u"visitor" || who == u"customer";
        if (isCustomer && !match.captured(2).isEmpty())
            said << match.captured(2);
    }
    return isTranscript ? said.join(u'\n') : comments;
}

} // namespace tradewind
