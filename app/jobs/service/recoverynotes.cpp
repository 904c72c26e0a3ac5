// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/recoverynotes.h"

#include "domain/moneytext.h"
#include "jobs/service/declinedwords.h"
#include "jobs/service/notewriter.h"
#include "store/decisiontable.h"
#include "store/session.h"
#include "store/transaction.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<QString> numberOf(Session &session, Id orderId)
{
    QString number;
    const auto read = session.each(u"find_order_number"_s, {orderId}, [&](const Row &row) { number = row.text(0); });
    return read ? Result(number) : read.error();
}

} // namespace

Result<int> noteRecoveries(Session &session, IdMaker &ids, Id rooftopId, QDate today, const QTimeZone &zone, qint64 nowMs)
{
    const auto book = readDeclinedWork(session, rooftopId, today, zone);
    if (!book)
        return book.error();
    std::vector<Attribution> due;
    QList<DeclinedWork> first;
    for (const Attribution &credit : book->recovered) {
        const DeclinedWork &work = book->lines.at(credit.declinedId);
        if (credit.recovered.cents <= 0 || work.declinedOn.addDays(credit.days) < today.addDays(-recoveryNoteDays))
            continue;
        due.push_back(credit);
        first << work;
    }
    const auto words = readDeclinedWords(session, first, today);
    if (!words)
        return words.error();
    QList<OrderNote> notes;
    for (qsizetype i = 0; i < words->size(); ++i) {
        const DeclinedWords &declined = words->at(i);
        const Attribution &credit = due[static_cast<std::size_t>(i)];
        if (declined.roNumber.isEmpty())
            continue;
        const auto soldOn = numberOf(session, credit.soldOrderId);
        if (!soldOn)
            return soldOn.error();
        OrderNote note;
        note.rooftopId = rooftopId;
        note.inspectionId = declined.inspectionId.value_or(0);
        note.roNumber = declined.roNumber;
        // By what outlives imports: lines of repair orders are written anew when they change.
        note.cause = u"recovered:%1:%2"_s.arg(declined.key).arg(credit.soldOrderId);
        note.text = u"Recovered: %1 $%2; sold on repair order %3, %4 days after it was declined here"_s
                        .arg(declined.service, dollars(credit.recovered), *soldOn)
                        .arg(credit.days);
        notes << note;
    }
    if (notes.isEmpty())
        return 0;
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    for (const OrderNote &note : notes) {
        if (auto noted = noteOrder(session, ids, note, nowMs); !noted)
            return noted.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return static_cast<int>(notes.size());
}

} // namespace tradewind
