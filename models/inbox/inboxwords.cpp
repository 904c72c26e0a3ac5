// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/inboxwords.h"

#include "base/tr.h"
#include "domain/phone.h"
#include "programs/engagement/replyintent.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

} // namespace

QString intentWords(const QString &code)
{
    if (code == u"opt-out")
        return tr("Opted out");
    const auto intent = replyIntentFromCode(code);
    switch (intent.value_or(ReplyIntent::Other)) {
    case ReplyIntent::WrongNumber:
        return tr("Wrong number");
    case ReplyIntent::SoldAlready:
        return tr("Sold already");
    case ReplyIntent::Angry:
        return tr("Angry");
    case ReplyIntent::CallMe:
        return tr("Wants a call");
    case ReplyIntent::Appointment:
        return tr("Appointment");
    case ReplyIntent::Price:
        return tr("Price");
    case ReplyIntent::No:
        return tr("Not interested");
    case ReplyIntent::Yes:
        return tr("Interested");
    case ReplyIntent::Question:
        return tr("Question");
    case ReplyIntent::Other:
        return tr("Check: what is it about?");
    }
    return {};
}

QString personWords(const Conversation &conversation)
{
    return conversation.name.isEmpty() ? addressWords(conversation.address) : conversation.name;
}

QString addressWords(const QString &address)
{
    return address.startsWith(u'+') ? QString::fromStdString(readablePhone(address.toStdString())) : address;
}

QString waitWords(qint64 milliseconds)
{
    if (milliseconds < hour)
        return tr("%1 min").arg(std::max<qint64>(0, milliseconds / minute));
    if (milliseconds < day)
        return tr("%1 h %2").arg(milliseconds / hour).arg(milliseconds % hour / minute, 2, 10, QLatin1Char('0'));
    return tr("%1 d").arg(milliseconds / day);
}

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Sms:
        return u"text"_s;
    case Channel::Voice:
        return u"call"_s;
    case Channel::Email:
        return u"email"_s;
    case Channel::Mail:
        return u"letter"_s;
    }
    return {};
}

Tone intentTone(const QString &code)
{
    if (code == u"opt-out" || code == u"angry" || code == u"wrong-number")
        return Tone::Bad;
    if (code.isEmpty() || code == u"other" || code == u"no" || code == u"sold-already")
        return Tone::Warn;
    return code == u"question" ? Tone::Info : Tone::Good;
}

QString intentIcon(const QString &code)
{
    if (code == u"opt-out" || code == u"no")
        return u"close"_s;
    if (code == u"angry" || code == u"wrong-number")
        return u"warning"_s;
    switch (replyIntentFromCode(code).value_or(ReplyIntent::Other)) {
    case ReplyIntent::CallMe:
        return u"call"_s;
    case ReplyIntent::Appointment:
        return u"calendar"_s;
    case ReplyIntent::Price:
        return u"value"_s;
    case ReplyIntent::Yes:
        return u"check"_s;
    case ReplyIntent::SoldAlready:
        return u"car"_s;
    default:
        return u"help"_s;
    }
}

QString initialWords(const QString &name)
{
    const QString last = name.section(u' ', -1);
    return last == name || name.isEmpty() ? name : u"%1. %2"_s.arg(name.front()).arg(last);
}

} // namespace tradewind
