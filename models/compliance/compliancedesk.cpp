// SPDX-License-Identifier: Apache-2.0
#include "models/compliance/compliancedesk.h"

#include "compliance/states.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int warnAfterDays = 25; ///< rule F-14
constexpr int staleAfterDays = 31;

Tone toneOf(Effect effect)
{
    switch (effect) {
    case Effect::Block:
        return Tone::Bad;
    case Effect::Hold:
    case Effect::Review:
    case Effect::Fix:
    case Effect::Warn:
        return Tone::Warn;
    case Effect::Log:
        break;
    }
    return Tone::Dim;
}

QString wordOf(Effect effect)
{
    switch (effect) {
    case Effect::Block:
        return ComplianceDesk::tr("Blocks");
    case Effect::Hold:
        return ComplianceDesk::tr("Holds");
    case Effect::Review:
        return ComplianceDesk::tr("Asks a manager");
    case Effect::Fix:
        return ComplianceDesk::tr("Asks for words");
    case Effect::Warn:
        return ComplianceDesk::tr("Warns");
    case Effect::Log:
        break;
    }
    return ComplianceDesk::tr("Notes");
}

QString dateWords(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

ContactFacts factsOf(const TryOut &question)
{
    ContactFacts facts;
    facts.state = question.state.trimmed();
    facts.zip = question.zip.trimmed();
    facts.phone = QString::fromStdString(e164(question.phone.toStdString()));
    facts.consent = question.consent;
    facts.isOnNationalDnc = question.isOnNationalDnc;
    facts.isSuppressed = question.isSuppressed;
    facts.lastPurchase = question.lastPurchase;
    return facts;
}

} // namespace

ComplianceDesk::ComplianceDesk(Clearance clearance, ComplianceBook &book, std::function<qint64()> now, QObject *parent)
    : QObject(parent)
    , m_clearance(std::move(clearance))
    , m_book(book)
    , m_now(std::move(now))
    , m_findings({tr("Rule"), tr("Does"), tr("Why"), tr("Wording that would do")})
    , m_refusals({tr("Who"), tr("Why"), tr("From"), tr("Since"), tr("State")})
    , m_lists({tr("List"), tr("Area code"), tr("Numbers"), tr("Age"), tr("File")})
    , m_hours({tr("State"), tr("Their time"), tr("Now"), tr("Next")})
    , m_rules({tr("Rule"), tr("What"), tr("Where"), tr("Does"), tr("That day"), tr("Source")})
{
    showRulesOn(today());
    showHours();
}

QDate ComplianceDesk::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_now()).date();
}

QString ComplianceDesk::packLine() const
{
    if (const auto problem = m_clearance.problem())
        return *problem;
    const RulePack &pack = *m_clearance.pack();
    return tr("Rule pack %1 · review by %2 · not yet approved by counsel").arg(pack.version(), dayWords(pack.reviewBy(), DayForm::Year));
}

void ComplianceDesk::ask(const TryOut &question)
{
    Draft draft;
    draft.channel = question.channel;
    draft.purpose = question.purpose;
    draft.text = question.text;
    const ContactFacts facts = factsOf(question);
    const qint64 at = question.atMs.value_or(m_now());
    const Decision decision = m_clearance.preview(draft, facts, at);
    LinesModel::Lines lines;
    for (const Finding &finding : decision.findings)
        lines << QList<LineCell>{{finding.rule, Tone::Strong},
                                 {wordOf(finding.effect), toneOf(finding.effect)},
                                 {localized(finding.why)},
                                 {finding.repair, Tone::Dim}};
    m_findings.setLines(lines);
    const QString when = decision.until ? m_clearance.localTimes(facts, *decision.until).join(tr(" or ")) : QString();
    switch (decision.verdict) {
    case Verdict::Send:
        m_answer = {tr("Send"), tr("Nothing stands in the way."), Tone::Good};
        break;
    case Verdict::Block:
        m_answer = {tr("Blocked"), tr("It is not sent, now or later."), Tone::Bad};
        break;
    case Verdict::Hold:
        m_answer = {tr("Held"), when.isEmpty() ? tr("Until somebody releases it.") : tr("Until %1, their time.").arg(when), Tone::Warn};
        break;
    case Verdict::Review:
        m_answer = {tr("Manager"), tr("A manager decides, with a reason."), Tone::Warn};
        break;
    case Verdict::Fix:
        m_answer = {tr("Reword"), tr("It may go once the wording is complete."), Tone::Warn};
        break;
    }
    Q_EMIT answered();
}

void ComplianceDesk::reload()
{
    showHours();
    search(m_search);
    m_book.lists([this, self = QPointer(this)](const Result<QList<DncLine>> &found) {
        if (!self)
            return; // the panel was closed meanwhile
        if (!found) {
            m_errorText = localized(found.error());
            Q_EMIT changed();
            return;
        }
        LinesModel::Lines lines;
        for (const DncLine &line : *found) {
            const int age = static_cast<int>((m_now() - line.loadedAt) / dayMs);
            const Tone tone = age > staleAfterDays ? Tone::Bad : age >= warnAfterDays ? Tone::Warn : Tone::Normal;
            const QString words =
                age > staleAfterDays ? tr("%n days, too old: nobody is called", nullptr, age) : tr("%n days", nullptr, age);
            lines << QList<LineCell>{{line.list == "national"_L1 ? tr("National") : line.list, Tone::Strong},
                                     {QString::number(line.areaCode)},
                                     {QLocale().toString(line.numbers)},
                                     {words, tone},
                                     {line.file, Tone::Dim}};
        }
        m_lists.setLines(lines);
        Q_EMIT changed();
    });
}

void ComplianceDesk::search(const QString &words)
{
    m_search = words.trimmed();
    m_book.refusals(m_search, [this, self = QPointer(this), asked = m_search](const Result<QList<RefusalLine>> &found) {
        if (!self || asked != m_search)
            return; // closed, or something else was typed meanwhile
        m_errorText = found ? QString() : localized(found.error());
        LinesModel::Lines lines;
        for (const RefusalLine &line : found ? *found : QList<RefusalLine>())
            lines << QList<LineCell>{{line.who, Tone::Strong},
                                     {line.reason},
                                     {line.source, Tone::Dim},
                                     {dateWords(line.at), Tone::Dim},
                                     {line.isDead      ? tr("Set aside")
                                      : line.needsLook ? tr("Suppressed; please confirm")
                                                       : tr("Suppressed"),
                                      line.needsLook ? Tone::Warn : Tone::Normal}};
        m_refusals.setLines(lines);
        Q_EMIT changed();
    });
}

void ComplianceDesk::refuse(const QString &who)
{
    const QString typed = who.trimmed();
    const QString phone = QString::fromStdString(e164(typed.toStdString()));
    const QString email = typed.contains(u'@') ? QString::fromStdString(normalEmail(typed.toStdString())) : QString();
    if (phone.isEmpty() && email.isEmpty()) {
        Q_EMIT said(tr("\"%1\" is neither a telephone number nor an e-mail address.").arg(typed));
        return;
    }
    m_book.refuse(email.isEmpty() ? phone : email, tr("asked us to stop"), [this, self = QPointer(this), typed](const Result<bool> &added) {
        if (!self)
            return;
        if (!added)
            Q_EMIT said(localized(added.error()));
        else
            Q_EMIT said(*added ? tr("%1 is not contacted any more, by any channel.").arg(typed)
                               : tr("%1 was on the list already.").arg(typed));
        search(m_search);
    });
}

void ComplianceDesk::showHours()
{
    LinesModel::Lines lines;
    for (int state = 0; state < stateAndDcCount; ++state) {
        ContactFacts facts;
        facts.state = stateCode(state);
        const qint64 now = m_now();
        const auto open = m_clearance.nextLegal(facts, Channel::Sms, now);
        const bool isOpen = open == now;
        lines << QList<LineCell>{{stateName(state), Tone::Strong},
                                 {m_clearance.localTimes(facts, now).join(tr(" or ")), Tone::Dim},
                                 {isOpen ? tr("Calls and texts go out") : tr("Quiet"), isOpen ? Tone::Good : Tone::Warn},
                                 {isOpen || !open ? QString() : m_clearance.localTimes(facts, *open).join(tr(" or "))}};
    }
    m_hours.setLines(lines);
}

void ComplianceDesk::showRulesOn(QDate day)
{
    LinesModel::Lines lines;
    QStringList changes;
    if (const RulePack *pack = m_clearance.pack()) {
        for (const Rule &rule : pack->rules()) {
            const bool isInForce = rule.isInForce(day);
            const QString state = !rule.isOn  ? tr("Off")
                                  : isInForce ? tr("In force")
                                              : tr("From %1").arg(QLocale().toString(rule.from, QLocale::ShortFormat));
            lines << QList<LineCell>{{rule.id, Tone::Strong},
                                     {localized(rule.title)},
                                     {rule.jurisdiction, Tone::Dim},
                                     {wordOf(rule.effect), toneOf(rule.effect)},
                                     {state, isInForce ? Tone::Normal : Tone::Dim},
                                     {rule.source, Tone::Dim}};
        }
        for (const RuleChange &change : changesBetween(*pack, std::min(today(), day), std::max(today(), day)))
            changes << (change.isInForce ? tr("%1 %2 begins %3") : tr("%1 %2 ends %3"))
                           .arg(change.id, localized(change.title), dayWords(change.day, DayForm::Year));
    }
    m_rules.setLines(lines);
    m_changes = changes.isEmpty() ? tr("Nothing changes between today and that day.") : changes.join(u" · "_s);
    Q_EMIT changed();
}

} // namespace tradewind
