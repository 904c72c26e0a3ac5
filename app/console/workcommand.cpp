// SPDX-License-Identifier: Apache-2.0
// tradewindctl work: everything that otherwise runs by itself, looked at once.
#include "base/secrets.h"
#include "console/commands.h"
#include "console/openstore.h"
#include "jobs/standing/standingtasks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> work(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    KeychainSecrets keychain;
    QJsonArray notes;
    QStringList problems;
    const auto told = [&](const StandingNote &note) {
        QJsonObject json{{u"task"_s, note.id}};
        QStringList words;
        for (const StandingCount &count : note.counts) {
            json[count.code] = count.number;
            words << u"%1 %2"_s.arg(count.code).arg(count.number);
        }
        if (!note.problem.isEmpty()) {
            json[u"problem"_s] = note.problem;
            problems << note.problem;
        } else if (!arguments.has(u"json"_s)) {
            streams.printLine(u"%1: %2"_s.arg(note.id, words.join(u", "_s)).toUtf8());
        }
        notes << json;
    };
    for (const auto &lane : standingLanes({*(*open)->store, (*open)->clock, *(*open)->ids, keychain, {}}, told)) {
        if (const auto looked = lane->lookAtAll(); !looked)
            return looked;
    }
    if (arguments.has(u"json"_s))
        streams.printJson(notes);
    else if (notes.isEmpty())
        streams.printLine("Nothing was to be done.");
    return problems.isEmpty() ? Result<void>() : Error{Error::Kind::Unavailable, problems.join(u' ')};
}

} // namespace

QList<Command> workCommands()
{
    return {{u"work"_s,
             u"tradewindctl work [--store FILE] [--json]"_s,
             u"Looks once at everything that runs by itself in the window and the hub: sequences, leads, sending, answers."_s,
             {u"store"_s},
             {u"json"_s},
             work}};
}

} // namespace tradewind
