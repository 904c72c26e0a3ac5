// SPDX-License-Identifier: Apache-2.0
#include "base/tr.h"
#include "models/base/words.h"
#include "models/queue/queuedesk.h"

#include <QHash>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// A word of the store as people say it; itself where it is none we know.
QString said(const QHash<QString, const char *> &words, const QString &code)
{
    const auto found = words.constFind(code);
    return found == words.constEnd() ? code : tr(*found);
}

} // namespace

QueueChip chipOf(const QString &code, double value)
{
    if (code == u"promise")
        return {value <= 0     ? tr("at once")
                : value < 60   ? tr("%1 min rule").arg(value)
                : value < 1440 ? tr("%1 h rule").arg(value / 60)
                               : tr("due today"),
                Tone::Warn};
    if (code == u"equity")
        return {tr("Equity %1").arg(dollars(Money{static_cast<qint64>(value)})), Tone::Good};
    if (code.startsWith(u"assigned:"))
        return {tr("Assigned by %1").arg(code.mid(code.indexOf(u':') + 1)), Tone::Accent};
    if (code == u"precedence")
        return {tr("Program weight %1").arg(value), Tone::Dim};
    static const QHash<QString, const char *> words{
        {u"replied"_s, QT_TRANSLATE_NOOP("tradewind", "Answered our text")},
        {u"clickedBooking"_s, QT_TRANSLATE_NOOP("tradewind", "Asked for an updated appraisal")},
        {u"browsed"_s, QT_TRANSLATE_NOOP("tradewind", "Browses our stock")},
        {u"comparedElsewhere"_s, QT_TRANSLATE_NOOP("tradewind", "Looked at another dealer's stock")},
        {u"listedForSale"_s, QT_TRANSLATE_NOOP("tradewind", "Listed the vehicle for sale")},
        {u"creditInquiry"_s, QT_TRANSLATE_NOOP("tradewind", "Asked for credit elsewhere")},
        {u"leadReceived"_s, QT_TRANSLATE_NOOP("tradewind", "New lead")},
        {u"crossed"_s, QT_TRANSLATE_NOOP("tradewind", "Crossed into equity")},
        {u"leaseMaturing"_s, QT_TRANSLATE_NOOP("tradewind", "Lease ends soon")},
        {u"leaseWatched"_s, QT_TRANSLATE_NOOP("tradewind", "Lease ends within 120 days")},
        {u"appraised"_s, QT_TRANSLATE_NOOP("tradewind", "Appraised, no deal")},
        {u"testDrove"_s, QT_TRANSLATE_NOOP("tradewind", "Appraised and test drove")},
        {u"appraisedOnline"_s, QT_TRANSLATE_NOOP("tradewind", "Valued online")},
        {u"costlyRepair"_s, QT_TRANSLATE_NOOP("tradewind", "Costly repair, on the property")},
        {u"serviceVisit"_s, QT_TRANSLATE_NOOP("tradewind", "In for service")},
        {u"serviceOfOpenAppraisal"_s, QT_TRANSLATE_NOOP("tradewind", "In for service, open appraisal")},
        {u"declined"_s, QT_TRANSLATE_NOOP("tradewind", "Declined service")},
        {u"valueUp"_s, QT_TRANSLATE_NOOP("tradewind", "Value went up")},
        {u"valueDown"_s, QT_TRANSLATE_NOOP("tradewind", "Value went down")},
        {u"quiet"_s, QT_TRANSLATE_NOOP("tradewind", "Thirty days quiet")},
        {u"demandSpike"_s, QT_TRANSLATE_NOOP("tradewind", "Buyers ask for it")},
        {u"appointmentSet"_s, QT_TRANSLATE_NOOP("tradewind", "Confirm appointment")},
        {u"appointmentMissed"_s, QT_TRANSLATE_NOOP("tradewind", "Did not come")},
        {u"callbackPromised"_s, QT_TRANSLATE_NOOP("tradewind", "Call promised")},
        {u"addressLost"_s, QT_TRANSLATE_NOOP("tradewind", "No text or e-mail reaches them")},
    };
    return {said(words, code), Tone::Accent};
}

QString programWords(const QString &program)
{
    static const QHash<QString, const char *> words{{u"equity"_s, QT_TRANSLATE_NOOP("tradewind", "Equity")},
                                                    {u"appraisals"_s, QT_TRANSLATE_NOOP("tradewind", "Trade-in")},
                                                    {u"leads"_s, QT_TRANSLATE_NOOP("tradewind", "Lead")},
                                                    {u"service"_s, QT_TRANSLATE_NOOP("tradewind", "Service")},
                                                    {u"appointments"_s, QT_TRANSLATE_NOOP("tradewind", "Appointment")},
                                                    {u"contacts"_s, QT_TRANSLATE_NOOP("tradewind", "Contact details")}};
    return said(words, program);
}

QString dispositionWords(const QString &code)
{
    static const QHash<QString, const char *> words{{u"appointmentSet"_s, QT_TRANSLATE_NOOP("tradewind", "Appointment set")},
                                                    {u"callBack"_s, QT_TRANSLATE_NOOP("tradewind", "Call back")},
                                                    {u"handedOver"_s, QT_TRANSLATE_NOOP("tradewind", "Handed to sales")},
                                                    {u"voicemailLeft"_s, QT_TRANSLATE_NOOP("tradewind", "Voicemail left")},
                                                    {u"noAnswer"_s, QT_TRANSLATE_NOOP("tradewind", "No answer")},
                                                    {u"wrongNumber"_s, QT_TRANSLATE_NOOP("tradewind", "Wrong number")},
                                                    {u"notInterested"_s, QT_TRANSLATE_NOOP("tradewind", "Not interested")},
                                                    {u"boughtElsewhere"_s, QT_TRANSLATE_NOOP("tradewind", "Bought elsewhere")},
                                                    {u"doNotContact"_s, QT_TRANSLATE_NOOP("tradewind", "Do not contact")},
                                                    {u"confirmed"_s, QT_TRANSLATE_NOOP("tradewind", "Confirmed")}};
    return said(words, code);
}

} // namespace tradewind
