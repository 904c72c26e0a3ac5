// SPDX-License-Identifier: Apache-2.0
// signal import: what others saw customers and vehicles do.
#include "console/commands.h"
#include "console/openstore.h"

#include "jobs/signals/signalimport.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

Result<void> importFile(const Arguments &arguments, const Streams &streams)
{
    if (arguments.positional().size() != 1)
        return Error{Error::Kind::BadUse, u"Name one file of signals."_s};
    SignalKind kind = SignalKind::Unknown;
    if (const auto word = arguments.value(u"kind"_s)) {
        kind = signalKindFrom(word->toStdString());
        if (kind == SignalKind::Unknown)
            return Error{Error::Kind::BadUse, u"--kind is browsed, compared, listed, credit or seen."_s};
    }
    const auto open = openStore(arguments, true);
    if (!open)
        return open.error();
    const auto batch = signalsFromFile(arguments.positional().first(), kind);
    if (!batch)
        return batch.error();
    const auto done = importSignals(*(*open)->session, *(*open)->ids, (*open)->rooftop.id, *batch, (*open)->clock.nowMs());
    if (!done)
        return done.error();
    if (arguments.has(u"json"_s)) {
        streams.printJson(QJsonObject{{u"kept"_s, done->kept},
                                      {u"happenings"_s, done->happenings},
                                      {u"strangers"_s, done->strangers},
                                      {u"refused"_s, done->refused},
                                      {u"notes"_s, QJsonArray::fromStringList(done->notes)}});
        return {};
    }
    streams.printLine(u"%1 signals kept, %2 told to the sequences; %3 about nobody known, %4 refused"_s.arg(done->kept)
                          .arg(done->happenings)
                          .arg(done->strangers)
                          .arg(done->refused)
                          .toUtf8());
    for (const QString &note : done->notes)
        streams.printLine(note.toUtf8());
    return {};
}

} // namespace

QList<Command> signalCommands()
{
    return {{u"signal import"_s,
             u"tradewindctl signal import FILE [--kind browsed|compared|listed|credit|seen] [--store FILE] [--json]"_s,
             u"Takes in what others saw customers and vehicles do: website visits, listings, VINs in other dealers' stock."_s,
             {u"kind"_s, u"store"_s},
             {u"json"_s},
             importFile}};
}

} // namespace tradewind
