// SPDX-License-Identifier: Apache-2.0
// The words of coaching: the seven marks, the points of the first month, and a person's facts as sentences.
#include "base/tr.h"
#include "models/base/words.h"
#include "models/coaching/coachingtables.h"

#include <QHash>

#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString pointWords(const QString &point)
{
    static const QHash<QString, const char *> words{
        {u"products"_s, QT_TRANSLATE_NOOP("tradewind", "Vehicles, trims and prices we sell")},
        {u"crm"_s, QT_TRANSLATE_NOOP("tradewind", "Where history, notes and tasks stand")},
        {u"listening"_s, QT_TRANSLATE_NOOP("tradewind", "Listened in on ten calls")},
        {u"rules"_s, QT_TRANSLATE_NOOP("tradewind", "Rules: hours, consent, opt-outs")},
        {u"script"_s, QT_TRANSLATE_NOOP("tradewind", "Script and voicemails by heart")},
        {u"objections"_s, QT_TRANSLATE_NOOP("tradewind", "Answers to the usual objections")},
        {u"firstCalls"_s, QT_TRANSLATE_NOOP("tradewind", "Ten calls with the coach beside")},
        {u"notes"_s, QT_TRANSLATE_NOOP("tradewind", "A result and a note after each call")},
        {u"ownQueue"_s, QT_TRANSLATE_NOOP("tradewind", "Half a day of the queue alone")},
        {u"appointments"_s, QT_TRANSLATE_NOOP("tradewind", "Books and confirms appointments")},
        {u"texts"_s, QT_TRANSLATE_NOOP("tradewind", "Texts and e-mails from templates")},
        {u"newLeads"_s, QT_TRANSLATE_NOOP("tradewind", "New leads within five minutes")},
        {u"wholeDay"_s, QT_TRANSLATE_NOOP("tradewind", "A whole day of the queue alone")},
        {u"equity"_s, QT_TRANSLATE_NOOP("tradewind", "Equity calls: what is never promised")},
        {u"noShows"_s, QT_TRANSLATE_NOOP("tradewind", "No-shows, and who is not ready yet")},
        {u"figures"_s, QT_TRANSLATE_NOOP("tradewind", "Own figures, read with the coach")},
    };
    const auto found = words.constFind(point);
    return found == words.constEnd() ? point : tr(*found);
}

QString certificationFact(const CoachedPerson &person)
{
    const QString until = dayWords(person.due.certifiedUntil, DayForm::Year);
    switch (person.due.certification) {
    case CertificationState::Missing:
        return tr("Not certified yet.");
    case CertificationState::Valid:
        return tr("Certified until %1.").arg(until);
    case CertificationState::EndsSoon:
        return tr("Certified until %1: due again.").arg(until);
    case CertificationState::Ended:
        break;
    }
    return tr("The certification ended on %1: due again.").arg(until);
}

} // namespace

QString callMarkWords(CallMark mark)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("tradewind", "Greeting"),    QT_TRANSLATE_NOOP("tradewind", "Needs"),
                                      QT_TRANSLATE_NOOP("tradewind", "Product"),     QT_TRANSLATE_NOOP("tradewind", "Objections"),
                                      QT_TRANSLATE_NOOP("tradewind", "Appointment"), QT_TRANSLATE_NOOP("tradewind", "Documentation"),
                                      QT_TRANSLATE_NOOP("tradewind", "Overall")};
    return tr(words[static_cast<std::size_t>(mark)]);
}

QString callMarkHint(CallMark mark)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("tradewind", "Said who calls, from where and why"),
                                      QT_TRANSLATE_NOOP("tradewind", "Asked before offering, and listened"),
                                      QT_TRANSLATE_NOOP("tradewind", "What was said of the vehicle was right"),
                                      QT_TRANSLATE_NOOP("tradewind", "Took them up calmly, and answered"),
                                      QT_TRANSLATE_NOOP("tradewind", "Asked for it, with two times to choose"),
                                      QT_TRANSLATE_NOOP("tradewind", "Result, note and next step are kept"),
                                      QT_TRANSLATE_NOOP("tradewind", "The call as the customer heard it")};
    return tr(words[static_cast<std::size_t>(mark)]);
}

QList<SmallTable::Line> pointLines(const CoachedPerson &person)
{
    QList<SmallTable::Line> lines;
    if (!person.startedOn().isValid())
        return lines;
    for (int week = 1; week <= 4; ++week) {
        const QStringList points = onboardingPoints(week);
        for (const QString &point : points) {
            const QDate done = person.done.value(point);
            lines << SmallTable::Line{{{points.first() == point ? count(week) : QString(), {}, {}, Tone::Dim, true},
                                       {pointWords(point), {}, pointWords(point), done.isValid() ? Tone::Dim : Tone::Normal, false},
                                       {done.isValid() ? dayWords(done) : QString(), {}, {}, Tone::Dim, false}},
                                      point};
        }
    }
    return lines;
}

QStringList coachingFacts(const CoachedPerson &person)
{
    QStringList facts;
    const QString talk =
        person.talks.isEmpty()
            ? tr("No one-on-one in a year.")
            : tr("Last one-on-one on %1 with %2.").arg(dayWords(person.talks.first().heldOn, DayForm::Year), person.talks.first().by);
    facts << (person.due.isOneOnOneDue ? talk + u' ' + tr("The next is due.") : talk);
    facts << certificationFact(person);
    if (person.due.week)
        facts << tr("Began on %1: week %2 of 4.").arg(dayWords(person.startedOn(), DayForm::Year)).arg(*person.due.week);
    else if (person.startedOn().isValid())
        facts << tr("Began on %1.").arg(dayWords(person.startedOn(), DayForm::Year));
    return facts;
}

} // namespace tradewind
