// SPDX-License-Identifier: Apache-2.0
#include "jobs/timemachine/ledgercheck.h"

#include "jobs/sequences/dispositions.h"
#include "store/session.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QSet>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct Life
{
    Id customer = 0;
    QString sequence, cause, exitReason;
    qint64 enteredAt = 0;
    std::optional<qint64> endedAt;
};

struct Person
{
    QTimeZone zone;
    bool mayText = false, mayEmail = false;
    qint64 optedOutAt = 0;
    QList<qint64> soldAt;
};

class Checker
{
public:
    Checker(Session &session, const std::vector<Sequence> &sequences, const QTimeZone &rooftopZone, SimulationReport &report)
        : m_session(session)
        , m_rooftopZone(rooftopZone)
        , m_report(report)
    {
        for (const Sequence &sequence : sequences)
            m_sequences.insert(sequence.id, &sequence);
    }

    Result<void> read()
    {
        const auto people =
            m_session.eachOf(u"SELECT id, zone, mobile_phone, email, do_not_text, do_not_email FROM customer"_s, {}, [&](const Row &row) {
                Person person{QTimeZone(row.text(1).toLatin1()), !row.isNull(2) && !row.flag(4), !row.isNull(3) && !row.flag(5), 0, {}};
                if (!person.zone.isValid())
                    person.zone = m_rooftopZone;
                m_people.insert(row.id(0), person);
            });
        if (!people)
            return people.error();
        const auto happened = m_session.eachOf(
            u"SELECT customer_id, kind, recorded_at FROM happening WHERE kind IN ('optedOut', 'sold', 'soldElsewhere') ORDER BY recorded_at"_s,
            {}, [&](const Row &row) {
                Person &person = m_people[row.id(0)];
                if (row.text(1) != u"optedOut")
                    person.soldAt << row.id(2);
                else if (person.optedOutAt == 0)
                    person.optedOutAt = row.id(2);
            });
        if (!happened)
            return happened.error();
        const auto lives = m_session.eachOf(
            u"SELECT e.id, e.customer_id, e.sequence, e.entered_at, e.ended_at, e.exit_reason, e.look_at, CASE WHEN e.cause = 'person' THEN e.cause ELSE h.kind END FROM enrollment e LEFT JOIN happening h ON h.id = e.cause_id"_s,
            {}, [&](const Row &row) { addLife(row); });
        if (!lives)
            return lives.error();
        const auto steps =
            m_session.eachOf(u"SELECT enrollment_id, step, step_id, outcome, because, done_at FROM step_run ORDER BY enrollment_id, step"_s,
                             {}, [&](const Row &row) { addStep(row); });
        return steps ? Result<void>() : steps.error();
    }

    void check(const SentMessage &sent)
    {
        const StepMessage &message = sent.message;
        const QString name = u"%1 %2 to %3"_s.arg(message.sequence, message.stepId).arg(message.customerId);
        if (m_once.contains(message.onceKey)) {
            ++m_report.doubles;
            blame(name + u" twice"_s);
        }
        m_once.insert(message.onceKey);
        ++m_report.messagesBySequence[message.sequence];
        m_print.addData(QByteArray::number(sent.at) + message.templateId.toUtf8() + message.text.toUtf8());
        const auto life = m_lives.constFind(message.enrollmentId);
        const auto person = m_people.constFind(message.customerId);
        if (life == m_lives.constEnd() || person == m_people.constEnd() || life->cause.isEmpty() || !m_done.contains(message.onceKey)) {
            ++m_report.unexplained;
            blame(name + u" has no step, enrollment or cause"_s);
            return;
        }
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(sent.at, person->zone);
        const bool isAcknowledgement = message.purpose == Purpose::Reply && message.channel == Channel::Email;
        if (!isAcknowledgement && (local.time() < QTime(8, 0) || local.time() >= QTime(21, 0)))
            blame(name + u" at "_s + local.toString(Qt::ISODate));
        const bool isWork = m_sequences.value(message.sequence)->purpose == Purpose::Transactional;
        if (person->optedOutAt != 0 && sent.at > person->optedOutAt && life->enteredAt <= person->optedOutAt && !isWork)
            blame(name + u" after an opt-out"_s);
        for (const qint64 sold : person->soldAt) {
            if (sold > life->enteredAt && sold < sent.at && m_sequences.value(message.sequence)->purpose == Purpose::Marketing)
                blame(name + u" after a sale"_s);
        }
        if ((message.channel == Channel::Sms && !person->mayText) || (message.channel == Channel::Email && !person->mayEmail))
            blame(name + u" by a channel they have not"_s);
        if (m_sequences.value(message.sequence)->purpose == Purpose::Marketing) {
            const QString day = u"%1 %2"_s.arg(message.customerId).arg(local.date().toJulianDay());
            const Id other = m_sellingOn.value(day, message.enrollmentId);
            if (other != message.enrollmentId)
                blame(name + u": two programs on one day"_s);
            m_sellingOn.insert(day, message.enrollmentId);
        }
    }

    void finish() { m_report.fingerprint = QString::fromLatin1(m_print.result().toHex().left(16)); }

private:
    void blame(const QString &what)
    {
        ++m_report.violationCount;
        if (m_report.violations.size() < 20)
            m_report.violations << what;
    }

    void addLife(const Row &row)
    {
        Life life{row.id(1), row.text(2), row.text(7), row.text(5), row.id(3), row.integer(4)};
        ++m_report.enrollments;
        ++m_report.endsByReason[life.exitReason];
        m_report.open += !life.endedAt;
        if (life.endedAt.has_value() == (life.exitReason == u"open"))
            blame(u"enrollment %1 is neither open nor ended"_s.arg(row.id(0)));
        if (!life.endedAt && row.isNull(6))
            blame(u"enrollment %1 is never looked at again"_s.arg(row.id(0)));
        m_lives.insert(row.id(0), life);
    }

    void addStep(const Row &row)
    {
        const auto life = m_lives.constFind(row.id(0));
        if (life == m_lives.constEnd()) {
            blame(u"a step of no enrollment"_s);
            return;
        }
        if (row.id(5) < life->enteredAt - 86'400'000)
            blame(u"a step before its enrollment"_s);
        if (row.text(3) == u"done")
            m_done.insert(u"%1:%2"_s.arg(row.id(0)).arg(row.text(2)));
        else
            ++m_report.leftOutByReason[row.text(4)];
        m_print.addData(row.text(2).toUtf8() + row.text(4).toUtf8() + QByteArray::number(row.id(5)));
    }

    Session &m_session;
    QTimeZone m_rooftopZone;
    SimulationReport &m_report;
    QHash<QString, const Sequence *> m_sequences;
    QHash<Id, Life> m_lives;
    QHash<Id, Person> m_people;
    QSet<QString> m_once, m_done;
    QHash<QString, Id> m_sellingOn;
    QCryptographicHash m_print{QCryptographicHash::Sha256};
};

} // namespace

Result<void> checkLedger(Session &session, const std::vector<Sequence> &sequences, const std::vector<SentMessage> &sent,
                         const QTimeZone &rooftopZone, SimulationReport &report)
{
    Checker checker(session, sequences, rooftopZone, report);
    if (const auto read = checker.read(); !read)
        return read;
    for (const SentMessage &one : sent)
        checker.check(one);
    checker.finish();
    return {};
}

} // namespace tradewind
