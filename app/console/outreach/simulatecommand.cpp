// SPDX-License-Identifier: Apache-2.0
// simulate-carriers: every carrier on loopback, well-mannered or not, until it is ended.
#include "console/commands.h"

#include "jobs/outreach/simulator/carriersimulator.h"
#include "jobs/outreach/simulator/mailsink.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> run(const Arguments &arguments, const Streams &streams)
{
    const quint32 seed = arguments.value(u"seed"_s).value_or(u"1"_s).toUInt();
    CarrierFaults faults = arguments.has(u"faults"_s) ? CarrierFaults::harsh(seed) : CarrierFaults{};
    faults.lateMs = arguments.value(u"late"_s).value_or(u"0"_s).toInt();
    CarrierSimulator carriers(faults);
    MailSink mail(arguments.has(u"faults"_s) ? 10 : 0);
    if (!carriers.isListening() || !mail.isListening())
        return Error{Error::Kind::Unavailable, u"No port on this computer could be opened."_s};
    const QJsonObject ready{{u"base"_s, carriers.base()}, {u"smtp_port"_s, mail.serverPort()}};
    if (const auto path = arguments.value(u"ready"_s)) {
        QSaveFile file(*path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(ready).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
            return Error{Error::Kind::Unavailable, u"%1 could not be written."_s.arg(*path)};
    }
    streams.printJson(ready);
    std::fflush(streams.out);
    QCoreApplication::exec();
    return {};
}

} // namespace

QList<Command> simulateCarriersCommands()
{
    return {{u"simulate-carriers"_s,
             u"simulate-carriers [--faults [--late MS]] [--seed S] [--ready FILE]"_s,
             u"Plays every carrier on loopback until it is ended; with --faults as badly as carriers can behave."_s,
             {u"seed"_s, u"late"_s, u"ready"_s},
             {u"faults"_s},
             run}};
}

} // namespace tradewind
