// SPDX-License-Identifier: Apache-2.0
// clearance: asks the rules about persons given as JSON lines, one answer a line.
#include "console/commands.h"

#include "base/clock.h"
#include "compliance/clearance.h"
#include "domain/phone.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// What one line asks.
struct Asked
{
    Draft draft;
    ContactFacts facts;
    qint64 atMs = 0;
    QStringList ignored; ///< names that mean nothing here: most likely a slip
};

/// Takes fields out of a line, and remembers the first thing that is wrong with it.
class Fields
{
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {}

    QString text(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            refuse(u"\"%1\" must be a text."_s.arg(name));
        return value.toString();
    }
    std::optional<bool> claim(const QString &name)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isBool())
            refuse(u"\"%1\" must be true or false."_s.arg(name));
        return value.toBool();
    }
    /// A day, or the day of an instant.
    QDate day(const QString &name)
    {
        const QString said = text(name);
        const QDate day = QDate::fromString(said.left(10), Qt::ISODate);
        if (!said.isEmpty() && !day.isValid())
            refuse(u"\"%1\" must be a date like 2026-11-22, not \"%2\"."_s.arg(name, said));
        return day;
    }
    std::optional<qint64> instant(const QString &name)
    {
        const QString said = text(name);
        if (said.isEmpty())
            return std::nullopt;
        const QDateTime at = QDateTime::fromString(said, Qt::ISODateWithMs);
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime) {
            refuse(u"\"%1\" must be an instant like 2026-11-22T18:30:00Z, not \"%2\"."_s.arg(name, said));
            return std::nullopt;
        }
        return at.toMSecsSinceEpoch();
    }
    template<typename Word>
    Word word(const QString &name, std::optional<Word> (*from)(const QString &), Word absent, const QString &choices)
    {
        const QString said = text(name);
        if (said.isEmpty())
            return absent;
        const auto found = from(said);
        if (!found)
            refuse(u"\"%1\" must be one of %2, not \"%3\"."_s.arg(name, choices, said));
        return found.value_or(absent);
    }

    void refuse(const QString &sentence)
    {
        if (!m_problem)
            m_problem = sentence;
    }
    const std::optional<QString> &problem() const { return m_problem; }
    QStringList left() const { return m_object.keys(); }

private:
    QJsonValue take(const QString &name) { return m_object.take(name); }

    QJsonObject m_object;
    std::optional<QString> m_problem;
};

Error bad(const QString &sentence)
{
    return {Error::Kind::BadData, sentence};
}

// What is absent is taken at its strictest: the channel with the most rules, marketing, no consent, no place, not checked against a list.
// Only our own suppression list is different: nobody is on it who is not said to be.
Result<Asked> askedOn(const QByteArray &line, const Clock &clock)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return bad(u"This line is not JSON: %1 at character %2."_s.arg(problem.errorString()).arg(problem.offset + 1));
    if (!document.isObject())
        return bad(u"This line is JSON, but not an object of names and values."_s);
    Fields fields(document.object());
    Asked asked;
    asked.draft.channel = fields.word(u"channel"_s, channelFromCode, Channel::Sms, u"sms, voice, email, mail"_s);
    asked.draft.purpose =
        fields.word(u"purpose"_s, purposeFromCode, Purpose::Marketing, u"marketing, dual, service, recall, transactional, reply"_s);
    asked.draft.text = fields.text(u"text"_s);
    asked.facts.state = fields.text(u"state"_s);
    asked.facts.zip = fields.text(u"zip"_s);
    asked.facts.email = fields.text(u"email"_s);
    const QString phone = fields.text(u"phone"_s);
    asked.facts.phone = QString::fromStdString(e164(phone.toStdString()));
    if (!phone.isEmpty() && asked.facts.phone.isEmpty())
        fields.refuse(u"\"phone\" is no number that could be dialed: \"%1\"."_s.arg(phone));
    asked.facts.consent = fields.word(u"consent"_s, consentFromCode, Consent::None, u"none, oral, written"_s);
    asked.facts.lastPurchase = fields.day(u"last_purchase"_s);
    asked.facts.lastInquiry = fields.day(u"last_inquiry"_s);
    asked.facts.isOnNationalDnc = fields.claim(u"on_national_dnc"_s);
    asked.facts.isSuppressed = fields.claim(u"suppressed"_s).value_or(false);
    asked.atMs = fields.instant(u"instant"_s).value_or(clock.nowMs());
    asked.ignored = fields.left();
    if (fields.problem())
        return bad(*fields.problem());
    return asked;
}

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QJsonObject answerFor(const Result<Asked> &asked, const Clearance &clearance)
{
    if (!asked)
        return {{u"decision"_s, u"block"_s},
                {u"rules"_s, QJsonArray()},
                {u"until"_s, QJsonValue::Null},
                {u"why"_s, QJsonArray{asked.error().text}},
                {u"error"_s, true}};
    const Decision decision = clearance.preview(asked->draft, asked->facts, asked->atMs);
    QJsonObject answer{{u"decision"_s, verdictCode(decision.verdict)},
                       {u"rules"_s, QJsonArray::fromStringList(decision.rules())},
                       {u"until"_s, decision.until ? QJsonValue(utc(*decision.until)) : QJsonValue(QJsonValue::Null)},
                       {u"why"_s, QJsonArray::fromStringList(decision.why())}};
    if (!asked->ignored.isEmpty())
        answer.insert(u"ignored"_s, QJsonArray::fromStringList(asked->ignored));
    return answer;
}

// Byte by byte, because a line may hold NULs, and an answer is due as soon as its line has ended.
std::optional<QByteArray> nextLine(std::FILE *in)
{
    std::string line;
    int c = std::getc(in);
    for (; c != EOF && c != '\n'; c = std::getc(in))
        line += static_cast<char>(c);
    return c == EOF && line.empty() ? std::nullopt : std::optional(QByteArray::fromStdString(line).trimmed());
}

Result<void> answerLines(const Arguments &arguments, const Streams &streams)
{
    if (!arguments.has(u"json"_s))
        return Error{Error::Kind::BadUse, u"clearance answers in JSON only: say --json."_s};
    const SystemClock clock;
    const Clearance clearance = Clearance::builtIn();
    while (const auto line = nextLine(streams.in)) {
        if (line->isEmpty())
            continue;
        streams.printJson(answerFor(askedOn(*line, clock), clearance));
        std::fflush(streams.out);
    }
    return {};
}

} // namespace

QList<Command> clearanceCommands()
{
    return {{u"clearance"_s,
             u"tradewindctl clearance --json < LINES"_s,
             u"May this be said, to this person, now: a JSON object a line in, the decision with its rules and reasons a line out."_s,
             {},
             {u"json"_s},
             answerLines}};
}

} // namespace tradewind
