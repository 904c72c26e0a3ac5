// SPDX-License-Identifier: Apache-2.0
// Leads on the console: what a document says, and what comes of it.
#include "base/clock.h"
#include "connectors/leads/leadreading.h"
#include "console/commands.h"
#include "jobs/leads/judgedlead.h"
#include "jobs/leads/leadsettings.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Files as named, and every file below a folder, in order of name.
Result<QStringList> filesNamed(const QStringList &names)
{
    QStringList files;
    for (const QString &name : names) {
        const QFileInfo info(name);
        if (!info.exists())
            return Error{Error::Kind::NotFound, u"There is no file %1."_s.arg(name)};
        if (!info.isDir()) {
            files << name;
            continue;
        }
        QStringList below;
        QDirIterator walk(name, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            below << walk.next();
        below.sort();
        files << below;
    }
    return files;
}

void printLead(const QJsonObject &lead, const Streams &streams)
{
    streams.printLine(u"%1  %2  %3  %4  %5"_s.arg(lead[u"grade"_s].toString())
                          .arg(lead[u"score"_s].toInt(), 3)
                          .arg(lead[u"tier"_s].toString(), -6)
                          .arg(lead[u"source_kind"_s].toString(), -11)
                          .arg(lead[u"name"_s].toString())
                          .toUtf8());
    for (const QJsonValue &value : lead[u"points"_s].toArray()) {
        const QJsonObject point = value.toObject();
        streams.printLine(u"     %1  %2"_s.arg(point[u"points"_s].toInt(), 3).arg(point[u"words"_s].toString()).toUtf8());
    }
}

Result<void> parse(const Arguments &arguments, const Streams &streams)
{
    if (arguments.positional().isEmpty())
        return Error{Error::Kind::BadUse, u"Name one or more files or folders with leads."_s};
    const auto files = filesNamed(arguments.positional());
    if (!files)
        return files.error();
    LeadReadingRules reading;
    if (const auto zone = arguments.value(u"zone"_s)) {
        reading.zone = QTimeZone(zone->toLatin1());
        if (!reading.zone.isValid())
            return Error{Error::Kind::BadUse, u"--zone takes a zone like America/Chicago, not \"%1\"."_s.arg(*zone)};
    }
    const bool isJson = arguments.has(u"json"_s);
    const LeadRules rules = leadRules(Settings(), 0);
    const qint64 now = SystemClock().nowMs();
    for (const QString &name : *files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Unavailable, u"%1 could not be read: %2."_s.arg(name, file.errorString())};
        const LeadReading read = readLeads(file.read(reading.limits.maxBytes + 1), reading);
        for (const Lead &lead : read.leads) {
            QJsonObject json = leadJson(judged(lead, now, false, {}, rules));
            json[u"file"_s] = name;
            if (isJson)
                streams.printJson(json);
            else
                printLead(json, streams);
        }
        for (const QuarantinedLead &kept : read.quarantined) {
            QJsonObject json{{u"file"_s, name}, {u"quarantined"_s, QString::fromStdString(kept.reason)}};
            if (kept.prospect > 0)
                json[u"prospect"_s] = kept.prospect;
            if (isJson)
                streams.printJson(json);
            else
                streams.printLine(u"quarantined  %1: %2"_s.arg(name, QString::fromStdString(kept.reason)).toUtf8());
        }
    }
    return {};
}

} // namespace

QList<Command> leadCommands()
{
    return {{u"lead parse"_s,
             u"tradewindctl lead parse FILE|FOLDER… [--zone Z] [--json]"_s,
             u"Reads leads (ADF, mail, STAR, Google, Meta, plain text) and says grade, score and its points, or why a document is none."_s,
             {u"zone"_s},
             {u"json"_s},
             parse}};
}

} // namespace tradewind
