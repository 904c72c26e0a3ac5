// SPDX-License-Identifier: Apache-2.0
// Leads on the console: what a document says, and what comes of it.
#include "base/clock.h"
#include "connectors/leads/leadreading.h"
#include "console/commands.h"
#include "console/openstore.h"
#include "jobs/leads/judgedlead.h"
#include "jobs/leads/leadprogress.h"
#include "jobs/leads/leadreceiver.h"
#include "jobs/leads/leadsettings.h"

#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

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

QString instantText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject storedJson(const LeadRow &lead, const LeadDesk &desk, qint64 now)
{
    const LeadTouches touches = touchesOf(lead);
    const LeadDeadlines deadlines = deadlinesOf(lead.receivedAt, desk.hours, desk.clock);
    const ClockReading clock = readClock(touches, deadlines, now, desk.hours);
    static constexpr std::array states{"waiting", "running", "late", "met", "missed", "closed"};
    QJsonObject json{{u"id"_s, QString::number(lead.id)},
                     {u"received_at"_s, instantText(lead.receivedAt)},
                     {u"name"_s, lead.name},
                     {u"vehicle"_s, lead.vehicle},
                     {u"source_kind"_s, lead.sourceKind},
                     {u"provider"_s, lead.provider},
                     {u"grade"_s, lead.grade},
                     {u"score"_s, lead.score},
                     {u"tier"_s, leadTierCode(static_cast<LeadTier>(lead.tier))},
                     {u"points"_s, QJsonDocument::fromJson(lead.points.toUtf8()).array()},
                     {u"reasons"_s, QJsonDocument::fromJson(lead.reasons.toUtf8()).array()},
                     {u"state"_s, leadStateCode(lead.state)},
                     {u"owner"_s, lead.owner},
                     {u"attempts"_s, lead.attempts},
                     {u"attempts_planned"_s, desk.attempts},
                     {u"contact_by"_s, instantText(deadlines.contactBy)},
                     {u"clock"_s, QString::fromLatin1(states[static_cast<std::size_t>(clock.state)])},
                     {u"left_seconds"_s, clock.leftMs / 1'000}};
    if (lead.customerId)
        json[u"customer"_s] = QString::number(*lead.customerId);
    if (lead.duplicateOf)
        json[u"duplicate_of"_s] = QString::number(*lead.duplicateOf);
    return json;
}

/// An open store with what its leads are judged by.
struct OpenLeads
{
    std::unique_ptr<OpenStore> open;
    LeadDesk desk;
};

Result<OpenLeads> openLeads(const Arguments &arguments, bool mayCreate)
{
    auto open = openStore(arguments, mayCreate);
    if (!open)
        return open.error();
    const auto desk = leadDesk((*open)->settings, (*open)->rooftop);
    if (!desk)
        return desk.error();
    return OpenLeads{*std::move(open), *desk};
}

Result<void> receive(const Arguments &arguments, const Streams &streams)
{
    if (arguments.positional().isEmpty())
        return Error{Error::Kind::BadUse, u"Name one or more files or folders with leads."_s};
    const auto names = filesNamed(arguments.positional());
    if (!names)
        return names.error();
    const auto leads = openLeads(arguments, true);
    if (!leads)
        return leads.error();
    const auto zones = ZipZones::load();
    if (!zones)
        return zones.error();
    QList<LeadFile> files;
    const qint64 longest = LeadLimits().maxBytes;
    for (const QString &name : *names) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Unavailable, u"%1 could not be read: %2."_s.arg(name, file.errorString())};
        files << LeadFile{QFileInfo(name).fileName(), file.read(longest + 1), {}};
    }
    QElapsedTimer timer;
    timer.start();
    const qint64 now = leads->open->clock.nowMs();
    LeadReceiver receiver(*leads->open->session, *leads->open->ids, *zones, leads->desk);
    const auto receipt = receiver.receive(files, now);
    if (!receipt)
        return receipt.error();
    if (arguments.has(u"json"_s)) {
        QJsonArray rows;
        for (const LeadRow &row : receipt->rows)
            rows.append(storedJson(row, leads->desk, now));
        streams.printJson(QJsonObject{{u"files"_s, files.size()},
                                      {u"leads"_s, receipt->leads},
                                      {u"duplicates"_s, receipt->duplicates},
                                      {u"quarantined"_s, receipt->quarantined},
                                      {u"repeated"_s, receipt->repeated},
                                      {u"matched"_s, receipt->matched},
                                      {u"milliseconds"_s, timer.nsecsElapsed() / 1e6},
                                      {u"rows"_s, rows}});
        return {};
    }
    streams.printLine(u"%1 leads, %2 duplicates, %3 kept with a reason, %4 documents here before"_s.arg(receipt->leads)
                          .arg(receipt->duplicates)
                          .arg(receipt->quarantined)
                          .arg(receipt->repeated)
                          .toUtf8());
    return {};
}

Result<void> list(const Arguments &arguments, const Streams &streams)
{
    const auto leads = openLeads(arguments, false);
    if (!leads)
        return leads.error();
    int limit = 100;
    if (const auto text = arguments.value(u"limit"_s)) {
        bool isNumber = false;
        limit = text->toInt(&isNumber);
        if (!isNumber || limit < 1)
            return Error{Error::Kind::BadUse, u"--limit takes a whole number, not \"%1\"."_s.arg(*text)};
    }
    const qint64 now = leads->open->clock.nowMs();
    LeadTable table(*leads->open->session);
    const auto rows = table.between(leads->desk.rooftop.id, 0, now + 86'400'000, limit);
    if (!rows)
        return rows.error();
    for (const LeadRow &row : *rows) {
        const QJsonObject json = storedJson(row, leads->desk, now);
        if (arguments.has(u"json"_s))
            streams.printJson(json);
        else
            streams.printLine(u"%1  %2  %3  %4  %5  %6"_s.arg(row.grade)
                                  .arg(row.score, 3)
                                  .arg(json[u"clock"_s].toString(), -8)
                                  .arg(leadStateCode(row.state), -11)
                                  .arg(row.owner.isEmpty() ? u"nobody"_s : row.owner, -16)
                                  .arg(row.name)
                                  .toUtf8());
    }
    return {};
}

Result<void> note(const Arguments &arguments, const Streams &streams)
{
    if (arguments.positional().size() != 2)
        return Error{Error::Kind::BadUse, u"Name the lead's id and what happened, as: lead note 12345 contacted."_s};
    bool isId = false;
    const Id id = arguments.positional().first().toLongLong(&isId);
    if (!isId)
        return Error{Error::Kind::BadUse, u"\"%1\" is not the id of a lead."_s.arg(arguments.positional().first())};
    const auto leads = openLeads(arguments, false);
    if (!leads)
        return leads.error();
    LeadProgress progress(*leads->open->session, *leads->open->ids, leads->desk);
    const auto rise = progress.note({id,
                                     leads->open->clock.nowMs(),
                                     arguments.positional().last(),
                                     arguments.value(u"channel"_s).value_or(QString()),
                                     arguments.value(u"who"_s).value_or(QString()),
                                     {},
                                     {}});
    if (!rise)
        return rise.error();
    const auto row = LeadTable(*leads->open->session).find(id);
    if (!row)
        return row.error();
    QJsonObject json = storedJson(*row, leads->desk, leads->open->clock.nowMs());
    json[u"rose"_s] = rise->has_value();
    streams.printJson(json);
    return {};
}

Result<void> tend(const Arguments &arguments, const Streams &streams)
{
    const auto leads = openLeads(arguments, false);
    if (!leads)
        return leads.error();
    LeadProgress progress(*leads->open->session, *leads->open->ids, leads->desk);
    const auto round = progress.tend(leads->open->clock.nowMs());
    if (!round)
        return round.error();
    streams.printJson(QJsonObject{{u"to_acknowledge"_s, round->toAcknowledge.size()},
                                  {u"passed_on"_s, round->passedOn.size()},
                                  {u"manager_told"_s, round->managerTold.size()}});
    return {};
}

} // namespace

QList<Command> leadCommands()
{
    return {
        {u"lead parse"_s,
         u"tradewindctl lead parse FILE|FOLDER… [--zone Z] [--json]"_s,
         u"Reads leads (ADF, mail, STAR, Google, Meta, plain text) and says grade, score and its points, or why a document is none."_s,
         {u"zone"_s},
         {u"json"_s},
         parse},
        {u"lead receive"_s,
         u"tradewindctl lead receive FILE|FOLDER… [--store S] [--json]"_s,
         u"Takes leads into the store: matched with people, told from duplicates, graded, scored and given to somebody."_s,
         {u"store"_s},
         {u"json"_s},
         receive},
        {u"lead list"_s,
         u"tradewindctl lead list [--store S] [--limit N] [--json]"_s,
         u"The leads of the store, newest first, with clock, grade, score and owner."_s,
         {u"store"_s, u"limit"_s},
         {u"json"_s},
         list},
        {u"lead note"_s,
         u"tradewindctl lead note ID tried|contacted|replied|opened|clicked|visited|viewed|appointment|shown|sold|lost [--who W] [--channel C] [--store S]"_s,
         u"Says what happened to a lead, which scores it again."_s,
         {u"store"_s, u"who"_s, u"channel"_s},
         {u"json"_s},
         note},
        {u"lead tend"_s,
         u"tradewindctl lead tend [--store S]"_s,
         u"Hands untouched leads to the next person and tells the manager of late ones, each once."_s,
         {u"store"_s},
         {u"json"_s},
         tend}};
}

} // namespace tradewind
