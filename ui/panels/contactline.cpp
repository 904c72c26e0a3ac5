// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/contactline.h"

#include "domain/phone.h"
#include "models/base/sentences.h"

#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

ContactLine::ContactLine(const Theme &theme, ContactWays ways, QWidget *parent)
    : WriteLine(theme, parent)
    , m_ways(std::move(ways))
{}

void ContactLine::call(const CallMade &whom)
{
    leave();
    m_ways.desk.reach(whom.customerId,
                      [this, guard = QPointer(this), call = whom, asked = typing()](const Result<CustomerReach> &reach) mutable {
                          if (!guard || asked != typing())
                              return;
                          if (!reach)
                              return say(localized(reach.error()), u"bad"_s);
                          call.name = reach->name;
                          if (call.number.isEmpty())
                              call.number = reach->call;
                          if (call.number.isEmpty())
                              say(tr("No number of %1 is known to work.").arg(call.name), u"bad"_s);
                          else
                              dial(call);
                      });
}

void ContactLine::dial(const CallMade &call)
{
    say(tr("Calling %1 …").arg(QString::fromStdString(readablePhone(call.number.toStdString()))), u"accent"_s);
    m_ways.call({call.customerId, call.number, call.program}, [this, guard = QPointer(this), call](const QString &why) {
        if (!guard)
            return;
        if (why.isEmpty())
            Q_EMIT dialled(call);
        else
            say(why, u"bad"_s);
    });
}

void ContactLine::write(qint64 customerId, bool isText)
{
    leave();
    m_ways.desk.reach(customerId, [this, guard = QPointer(this), customerId, isText, asked = typing()](const Result<CustomerReach> &reach) {
        if (!guard || asked != typing()) // somebody else is at hand by now
            return;
        if (!reach)
            say(localized(reach.error()), u"bad"_s);
        else if ((isText ? reach->mobile : reach->email).isEmpty())
            say(isText ? tr("There is no mobile number to text.") : tr("There is no e-mail address."), u"bad"_s);
        else
            askMessage(customerId, *reach, isText);
    });
}

void ContactLine::note(qint64 customerId)
{
    ask(tr("Note"), [this, customerId](const QString &words) {
        m_ways.desk.note(customerId, words, [this, guard = QPointer(this), customerId](const Result<QString> &kept) {
            if (!guard)
                return;
            say(kept ? *kept : localized(kept.error()), kept ? u"good"_s : u"bad"_s);
            if (kept)
                Q_EMIT changed(customerId);
        });
    });
}

void ContactLine::askMessage(qint64 customerId, const CustomerReach &reach, bool isText)
{
    const QString subject = isText ? QString() : tr("From %1").arg(reach.rooftop);
    const auto take = [this, customerId, isText, subject](const QString &words) {
        m_ways.desk.write(customerId, {isText, subject, words}, [this, guard = QPointer(this), customerId](const Result<QString> &done) {
            if (!guard)
                return;
            say(done ? *done : localized(done.error()), done ? u"good"_s : u"bad"_s);
            if (done)
                Q_EMIT changed(customerId);
        });
    };
    const auto foresee = [this, customerId, isText, subject](const QString &words) {
        m_ways.desk.foresee(customerId, {isText, subject, words},
                            [this, guard = QPointer(this), asked = typing()](const Result<MessageRuling> &ruling) {
                                if (guard && asked == typing())
                                    rule(ruling ? ruling->words : localized(ruling.error()), ruling && ruling->wouldGo);
                            });
    };
    ask(isText ? tr("Text to %1").arg(reach.name) : tr("E-mail to %1").arg(reach.name), take, foresee);
}

} // namespace tradewind
