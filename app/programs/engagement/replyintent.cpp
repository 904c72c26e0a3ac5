// SPDX-License-Identifier: Apache-2.0
#include "programs/engagement/replyintent.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

const QStringList codes{u"wrong-number"_s, u"sold-already"_s, u"angry"_s, u"call-me"_s,  u"appointment"_s,
                        u"price"_s,        u"no"_s,           u"yes"_s,   u"question"_s, u"other"_s};

/// A reply is read this far; people who write more have said what they want by then.
constexpr int longestRead = 2000;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC' || c == u'`';
}

} // namespace

QString replyIntentCode(ReplyIntent intent)
{
    return codes.at(static_cast<int>(intent));
}

std::optional<ReplyIntent> replyIntentFromCode(const QString &code)
{
    const qsizetype at = codes.indexOf(code);
    if (at < 0)
        return std::nullopt;
    return static_cast<ReplyIntent>(at);
}

bool ReplyReading::isNegative() const
{
    return intent == ReplyIntent::Angry || intent == ReplyIntent::WrongNumber || intent == ReplyIntent::No;
}

QString foldedReply(const QString &text)
{
    QString folded;
    const QString plain = text.left(longestRead).normalized(QString::NormalizationForm_KD).toLower();
    folded.reserve(plain.size());
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            folded += c;
        else if (!c.isMark() && !isApostrophe(c) && !folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    return folded.trimmed();
}

Result<ReplyRules> ReplyRules::fromJson(const QByteArray &json)
{
    ReplyRules rules;
    const QJsonArray rows = QJsonDocument::fromJson(json).object()[u"intents"_s].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString code = row[u"intent"_s].toString();
        const std::optional<ReplyIntent> intent = replyIntentFromCode(code);
        QStringList phrases;
        for (const QString &language : {u"en"_s, u"es"_s, u"fr"_s}) {
            for (const QJsonValue &phrase : row[language].toArray())
                phrases << foldedReply(phrase.toString());
        }
        if (!intent || phrases.isEmpty() || phrases.contains(QString()))
            return Error{Error::Kind::BadData, u"The reply rules' intent “%1” is not known or has an empty phrase."_s.arg(code)};
        std::stable_sort(phrases.begin(), phrases.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        rules.m_rules.push_back({*intent, phrases});
    }
    if (rules.m_rules.empty())
        return Error{Error::Kind::BadData, u"The reply rules hold no intents."_s};
    return rules;
}

Result<ReplyRules> ReplyRules::builtIn()
{
    QFile file(u":/engagement/replies.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal, u"The built-in reply rules are missing."_s};
    return fromJson(file.readAll());
}

ReplyReading ReplyRules::read(const QString &text) const
{
    QString left = u' ' + foldedReply(text).replace(u' ', u"  "_s) + u' '; // two spaces between words, so that neighbors share none
    ReplyReading reading{text.contains(u'?') ? ReplyIntent::Question : ReplyIntent::Other, {}, {}};
    for (const Rule &rule : m_rules) {
        bool isFound = false;
        for (const QString &phrase : rule.phrases) {
            const QString spaced = u' ' + QString(phrase).replace(u' ', u"  "_s) + u' ';
            if (!left.contains(spaced))
                continue;
            left.replace(spaced, u" \x1f "_s); // used up: a shorter phrase within it means nothing more
            if (!isFound && !reading.because.isEmpty())
                reading.others.push_back(rule.intent);
            else if (!isFound)
                reading = {rule.intent, phrase, {}};
            isFound = true;
        }
    }
    return reading;
}

} // namespace tradewind
