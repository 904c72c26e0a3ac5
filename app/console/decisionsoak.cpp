// SPDX-License-Identifier: Apache-2.0
// soak decisions: double taps, two phones and kill -9 against a real hub. Each decision must be there once, and its note once.
#include "console/commands.h"
#include "console/hubchild.h"

#include "base/clock.h"
#include "base/id.h"
#include "jobs/service/inspectionimport.h"
#include "jobs/service/pagelinks.h"
#include "jobs/service/photofolder.h"
#include "store/inspectiontable.h"
#include "store/rooftoptable.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// One tap on one phone, sent at once and read later.
class Tap
{
public:
    Tap(quint16 port, const QString &token, Id item, const char *answer)
    {
        const QByteArray body = "item=" + QByteArray::number(item) + "&seen=0&answer=" + answer + "&reason=price";
        m_request = "POST /r/" + token.toLatin1() +
                    "/decide HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    "Content-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body;
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        if (m_socket.waitForConnected(2'000)) {
            m_socket.write(m_request);
            m_socket.flush();
        }
    }
    bool wasThanked()
    {
        QByteArray got;
        while (m_socket.waitForReadyRead(5'000) || m_socket.bytesAvailable() > 0)
            got += m_socket.readAll();
        return got.startsWith("HTTP/1.1 200");
    }

private:
    QByteArray m_request;
    QTcpSocket m_socket;
};

struct Count
{
    int missing = 0, doubled = 0, notesMissing = 0, notesDoubled = 0, kills = 0, repeats = 0;
    bool isClean() const { return missing + doubled + notesMissing + notesDoubled == 0; }
};

/// Taps until each of the two lines has been thanked for; the hub may die in between.
Result<void> playRound(HubChild &hub, const QString &token, Id one, Id other, QRandomGenerator &random, Count &count)
{
    bool mayKill = true;
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (const auto running = hub.ensure(); !running)
            return running;
        Tap first(hub.port(), token, one, "approve"), second(hub.port(), token, one, "approve");
        Tap his(hub.port(), token, other, "approve"), hers(hub.port(), token, other, "decline");
        if (mayKill && random.bounded(2) == 0) {
            QThread::usleep(random.bounded(30'000)); // anywhere between the request and the note
            hub.kill();
            ++count.kills;
        }
        mayKill = random.bounded(3) == 0;
        const bool thankedOne = static_cast<int>(first.wasThanked()) + static_cast<int>(second.wasThanked()) > 0;
        const bool thankedOther = static_cast<int>(his.wasThanked()) + static_cast<int>(hers.wasThanked()) > 0;
        if (thankedOne && thankedOther)
            return {};
        ++count.repeats;
    }
    return Error{Error::Kind::Unavailable, u"The hub did not answer in twenty tries."_s};
}

Result<void> inspect(Session &session, const QString &notes, Count &count)
{
    const auto counted =
        session.eachOf(u"SELECT i.id, count(d.id) FROM inspection_item i LEFT JOIN decision d ON d.item_id = i.id GROUP BY i.id"_s, {},
                       [&](const Row &row) {
                           count.missing += row.id(1) == 0 ? 1 : 0;
                           count.doubled += row.id(1) > 1 ? 1 : 0;
                       });
    if (!counted)
        return counted.error();
    QHash<QString, QByteArray> files;
    const auto written = session.eachOf(u"SELECT id, ro_number FROM order_note"_s, {}, [&](const Row &row) {
        const QString number = row.text(1);
        if (!files.contains(number)) {
            QFile file(notes + u'/' + number + u".txt"_s);
            files[number] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        const auto there = files[number].count("[TW" + QByteArray::number(row.id(0), 36).toUpper() + ']');
        count.notesMissing += there == 0 ? 1 : 0;
        count.notesDoubled += there > 1 ? 1 : 0;
    });
    return written ? Result<void>() : written.error();
}

Result<void> runDecisions(const Arguments &arguments, const Streams &streams)
{
    const int rounds = arguments.value(u"rounds"_s).value_or(u"100"_s).toInt();
    if (rounds < 1)
        return Error{Error::Kind::BadUse, u"--rounds must be a whole number above 0."_s};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"soak.store"_s), notes = folder.filePath(u"notes"_s);
    const SystemClock clock;
    const auto store = Store::open(*StoreLocation::parse(path), clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    IdMaker ids(clock, 900);
    if (const auto added = RooftopTable(**session).add({1, u"Soak"_s, u"America/Chicago"_s, {}}, clock.nowMs()); !added)
        return added;
    InspectionBatch batch;
    batch.source = u"generic"_s;
    for (int i = 0; i < rounds; ++i) {
        InspectionRecord record;
        record.roNumber = record.sourceKey = std::to_string(100'000 + i);
        InspectionLine brakes, battery;
        brakes.name = "Front brake pads";
        battery.name = "Battery";
        brakes.severity = battery.severity = Severity::Red;
        brakes.parts = battery.parts = Money{26'400};
        record.lines = {brakes, battery};
        batch.inspections.push_back(std::move(record));
    }
    const auto imported = importInspections(**session, ids, batch, {1, photoFolderOf((*store)->location()), {}, clock.nowMs()});
    if (!imported)
        return imported.error();

    HubChild hub(path, notes);
    QRandomGenerator random(arguments.value(u"seed"_s).value_or(u"1"_s).toUInt());
    Count count;
    QElapsedTimer clockWall;
    clockWall.start();
    for (const Id inspection : imported->ids) {
        const auto found = InspectionTable(**session).find(inspection);
        if (!found)
            return found.error();
        const auto token = makePageLink(**session, 1, PageKind::RepairOrder, inspection, {}, clock.nowMs());
        if (!token)
            return token.error();
        if (const auto played = playRound(hub, *token, found->items[0].id, found->items[1].id, random, count); !played)
            return played;
    }
    // The last hub writes what earlier ones left.
    if (const auto running = hub.ensure(); !running)
        return running;
    for (int waited = 0; waited < 300; ++waited) {
        const auto open = (*session)->integerOf(u"SELECT count(*) FROM order_note WHERE state < 2"_s);
        if (!open)
            return open.error();
        if (open->value_or(0) == 0)
            break;
        QThread::msleep(100);
    }
    if (const auto seen = inspect(**session, notes, count); !seen)
        return seen;
    streams.printJson(QJsonObject{{u"rounds"_s, rounds},
                                  {u"decisions"_s, 2 * rounds},
                                  {u"kills"_s, count.kills},
                                  {u"repeats"_s, count.repeats},
                                  {u"missing"_s, count.missing},
                                  {u"doubled"_s, count.doubled},
                                  {u"notes_missing"_s, count.notesMissing},
                                  {u"notes_doubled"_s, count.notesDoubled},
                                  {u"seconds"_s, static_cast<double>(clockWall.elapsed()) / 1000}});
    return count.isClean() ? Result<void>() : Result<void>(Error{Error::Kind::Internal, u"A decision or its note was lost or doubled."_s});
}

} // namespace

QList<Command> decisionSoakCommands()
{
    return {{u"soak decisions"_s,
             u"soak decisions --rounds N --seed S [--json]"_s,
             u"Double taps, two phones and kill -9 against a real hub; counts decisions and notes lost or doubled."_s,
             {u"rounds"_s, u"seed"_s},
             {u"json"_s},
             runDecisions}};
}

} // namespace tradewind
