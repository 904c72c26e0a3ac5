// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/refusalnotes.h"

#include "domain/phone.h"
#include "jobs/service/notewriter.h"
#include "store/decisiontable.h"
#include "store/session.h"
#include "store/suppressiontable.h"
#include "store/transaction.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

QString refusalNote(const Suppression &entry)
{
    using Kind = Suppression::Kind;
    QString why = entry.reason;
    if (entry.source == u"reply")
        why = entry.kind == Kind::Email ? u"asked by e-mail to stop"_s : u"asked by text to stop"_s;
    const QString address = entry.kind == Kind::Phone   ? QString::fromStdString(readablePhone(entry.value.toStdString()))
                            : entry.kind == Kind::Email ? entry.value
                                                        : QString();
    return u"Do not contact by any channel: "_s + why + (address.isEmpty() ? QString() : u", "_s + address);
}

Result<int> noteRefusals(Session &session, IdMaker &ids, qint64 nowMs)
{
    constexpr int most = 500;
    SuppressionTable table(session);
    if (const auto waiting = table.untold(1); !waiting || waiting->isEmpty())
        return waiting ? Result<int>(0) : waiting.error();
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto entries = table.untold(most);
    const auto people = entries ? table.peopleOfUntold(most) : Result<QList<SuppressedPerson>>(entries.error());
    if (!people)
        return people.error();
    int noted = 0;
    for (const SuppressedPerson &person : *people) {
        const auto entry =
            std::find_if(entries->begin(), entries->end(), [&](const Suppression &one) { return one.id == person.suppressionId; });
        if (entry == entries->end())
            continue;
        OrderNote note;
        note.rooftopId = person.rooftopId;
        note.customerId = person.customerId;
        note.cause = u"refusal:%1:%2:%3"_s.arg(entry->id).arg(person.rooftopId).arg(person.customerId);
        note.text = refusalNote(*entry);
        note.madeAt = nowMs;
        if (const auto added = noteOrder(session, ids, note, nowMs); !added)
            return added.error();
        ++noted;
    }
    for (const Suppression &entry : *entries) {
        if (const auto marked = table.markTold(entry.id, nowMs); !marked)
            return marked.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return noted;
}

} // namespace tradewind
