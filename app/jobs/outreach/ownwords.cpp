// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/ownwords.h"

#include "compliance/clearance.h"
#include "gateways/gateway.h"
#include "jobs/compliance/contactfacts.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/gatekeeper.h"
#include "store/gatewaytable.h"
#include "store/session.h"
#include "store/wordstable.h"

#include <QSet>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReaders = 30;

struct Reader
{
    QString name;
    MergeValues values;
};

/// The reader-th of those who can be written to, on top of the samples.
Result<Reader> readerAt(Session &session, const Rooftop &rooftop, int wanted)
{
    Reader reader{{}, sampleMergeValues()};
    reader.values[u"dealer"_s] = rooftop.name;
    QList<Reader> all;
    const auto read = session.each(u"read_sample_addressees"_s, {rooftop.id, mostReaders}, [&](const Row &row) {
        Reader one = reader;
        one.name = (row.text(1) + u' ' + row.text(2)).trimmed();
        one.values[u"firstName"_s] = row.text(1);
        if (row.integer(6))
            one.values[u"vehicle"_s] = u"%1 %2 %3"_s.arg(row.id(6)).arg(row.text(7), row.text(8)).simplified();
        if (const auto value = row.integer(9)) {
            const Money low{*value * 96 / 100 / 10'000 * 10'000}, high{*value * 104 / 100 / 10'000 * 10'000};
            one.values[u"valueRange"_s] = ShownRange{low, high};
            one.values[u"valueLow"_s] = low;
            one.values[u"valueHigh"_s] = high;
        }
        all << one;
    });
    if (!read)
        return read.error();
    return all.isEmpty() ? reader : all.at(wanted % all.size());
}

/// What the words themselves can break: not hours, consent, lists or how often.
bool isAboutWords(const Finding &finding)
{
    static const QSet<QString> outside{u"O-01"_s, u"O-07"_s};
    return !outside.contains(finding.rule) &&
           (finding.effect == Effect::Fix || finding.rule.startsWith(u"A-") || finding.rule == u"O-05" || finding.rule == u"O-06");
}

} // namespace

Result<void> applyOwnWords(Session &session, Id rooftopId, TemplateBook &book)
{
    const auto own = WordsTable(session).latest(rooftopId);
    if (!own)
        return own.error();
    for (const OwnWordsRow &row : *own) {
        if (!row.text.isEmpty())
            book.useWords(row.templateId, row.language, {row.subject, row.text});
    }
    return {};
}

Result<void> keepOwnWords(Session &session, IdMaker &ids, Id rooftopId, const QString &templateId, const QString &language,
                          const TemplateWords &words, const QString &by, qint64 nowMs)
{
    for (const QString &name : namedFields(words.subject + u' ' + words.text)) {
        const auto &table = mergeFieldTable();
        if (std::none_of(table.begin(), table.end(), [&](const MergeField &field) { return field.name == name; }))
            return Error{Error::Kind::BadUse, u"No message knows a field \"%1\"."_s.arg(name)};
    }
    OwnWordsRow row;
    row.id = ids.next();
    row.rooftopId = rooftopId;
    row.templateId = templateId;
    row.language = language;
    row.subject = words.text.isEmpty() ? QString() : words.subject;
    row.text = words.text;
    row.madeBy = by;
    row.madeAt = nowMs;
    return WordsTable(session).add(row);
}

Result<TemplateLook> lookAtTemplate(Session &session, const Settings &settings, const Rooftop &rooftop, const MessageTemplate &message,
                                    const TemplateWords &words, const QString &language, int reader, qint64 nowMs)
{
    const auto who = readerAt(session, rooftop, reader);
    if (!who)
        return who.error();
    TemplateLook look;
    look.reader = who->name;
    const auto subject = rendered(words.subject, who->values, language);
    const auto text = rendered(words.text, who->values, language);
    if (!subject || !text) {
        look.problem = !subject ? subject.error().text : text.error().text;
        return look;
    }
    look.words = {*subject, *text};
    ContactFacts facts;
    facts.sender = senderFacts(settings, rooftop);
    facts.isFirstText = message.channel == Channel::Sms;
    const Clearance clearance = Clearance::builtIn(ruleSwitches(settings, rooftop));
    Draft draft;
    draft.channel = message.channel;
    draft.purpose = message.purpose;
    draft.subject = look.words.subject;
    draft.text = look.words.text;
    for (const QString &rule : {u"F-21"_s, u"M-01"_s}) {
        for (const Finding &finding : clearance.preview(draft, facts, nowMs).findings) {
            if (finding.rule == rule && !finding.repair.isEmpty())
                draft.text = finding.repair;
        }
    }
    look.words.text = draft.text;
    for (const Finding &finding : clearance.preview(draft, facts, nowMs).findings) {
        if (isAboutWords(finding) && finding.effect != Effect::Log && finding.effect != Effect::Warn)
            look.findings << finding;
    }
    if (message.channel == Channel::Sms) {
        look.size = segmentsOf(draft.text);
        const QString plain = withPlainPunctuation(words.text);
        if (plain != words.text && segmentsOf(withPlainPunctuation(draft.text)).segments <= look.size.segments)
            look.plain = plain;
    }
    return look;
}

Result<void> sendTest(Session &session, IdMaker &ids, const Rooftop &rooftop, Channel channel, const QString &to,
                      const TemplateWords &words, const QString &by, qint64 nowMs)
{
    if (to.trimmed().isEmpty() || (channel == Channel::Email && !to.contains(u'@')))
        return Error{Error::Kind::BadUse, u"Type the number or address the test should go to."_s};
    const auto accounts = GatewayTable(session).accounts(rooftop.id);
    if (!accounts)
        return accounts.error();
    for (const GatewayAccount &account : *accounts) {
        const GatewayInfo *info = findGateway(account.gateway);
        if (!account.isActive || info == nullptr || !info->channels.contains(channel))
            continue;
        const auto run = openRun(session, ids, WaveSizes{}, rooftop.id, u"Test"_s, 1, by, nowMs);
        if (!run)
            return run.error();
        OutboxRow row;
        row.id = ids.next();
        row.rooftopId = rooftop.id;
        row.accountId = account.id;
        row.runId = run->id;
        row.customerId = staffCustomer;
        row.step = u"test %1"_s.arg(row.id);
        row.program = u"staff"_s;
        row.channel = channel;
        row.purpose = Purpose::Transactional;
        row.to = to.trimmed();
        row.subject = words.subject;
        row.text = words.text;
        row.segments = segmentsOn(channel, row.text);
        row.dueAt = row.createdAt = nowMs;
        const auto added = OutboxTable(session).add(row);
        return added ? Result<void>() : added.error();
    }
    return Error{Error::Kind::BadUse, u"No gateway is switched on for this; add one in Setup, Gateways."_s};
}

} // namespace tradewind
