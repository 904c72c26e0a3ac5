// SPDX-License-Identifier: Apache-2.0
// The audiences of a store: those the program ships and those people saved, each in its newest version.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/condition.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

struct SavedAudience
{
    QString id;                      ///< the same over all versions
    int version = 0;                 ///< 0: as shipped
    QString title, titleEs, program; ///< program: of shipped ones
    FactCondition condition;
    QString madeBy;
    const QString &titleIn(const QString &language) const { return language.startsWith(u"es") && !titleEs.isEmpty() ? titleEs : title; }
    bool operator==(const SavedAudience &) const = default;
};

/// The shipped ones first, then saved ones in order of title. Errors: as Session; BadData when one is damaged.
Result<QList<SavedAudience>> readAudiences(Session &session);
/// Those compiled into the program. Errors: BadData, which is a defect.
Result<QList<SavedAudience>> builtInAudiences();
/// Keeps the next version; an empty id makes a new audience. Errors: BadUse without a title; Conflict; as Session.
Result<SavedAudience> keepAudience(Session &session, IdMaker &ids, Id rooftopId, SavedAudience audience, const QString &by, qint64 nowMs);

} // namespace tradewind
