// SPDX-License-Identifier: Apache-2.0
// What the Compliance panel shows: the rules in force, the hours of every state now, who refused, which lists are loaded, and "why not?".
#pragma once

#include "compliance/clearance.h"
#include "models/compliance/compliancebook.h"
#include "models/compliance/linesmodel.h"

#include <QObject>

#include <functional>

namespace tradewind {

/// A question typed into the try-out form; the same facts as "tradewindctl clearance" takes.
struct TryOut
{
    Channel channel = Channel::Sms;
    Purpose purpose = Purpose::Marketing;
    QString state, zip, phone;
    Consent consent = Consent::None;
    bool isOnNationalDnc = false, isSuppressed = false;
    QDate lastPurchase;
    std::optional<qint64> atMs; ///< absent: now
    QString text;
};

class ComplianceDesk : public QObject
{
    Q_OBJECT

public:
    /// `now` answers epoch ms. The book outlives it.
    ComplianceDesk(Clearance clearance, ComplianceBook &book, std::function<qint64()> now, QObject *parent = nullptr);

    /// Asks the rules and fills findings() and answer().
    void ask(const TryOut &question);
    struct Answer
    {
        QString word, sentence;
        Tone tone = Tone::Dim;
    };
    const Answer &answer() const { return m_answer; }

    LinesModel &findings() { return m_findings; }
    LinesModel &refusals() { return m_refusals; }
    LinesModel &lists() { return m_lists; }
    LinesModel &hours() { return m_hours; }
    LinesModel &rules() { return m_rules; }

    QDate today() const;
    /// Reads refusals and lists again, and the hours as they are now.
    void reload();
    void search(const QString &words);
    /// A number or an e-mail address as typed; says through said() what came of it.
    void refuse(const QString &who);
    /// The rules as they stand on a day; changes() says what is different from today.
    void showRulesOn(QDate day);
    const QString &changes() const { return m_changes; }
    /// "Rule pack 2026.11.3 · review by Feb 20, 2027", or why nothing is sent.
    QString packLine() const;
    const QString &errorText() const { return m_errorText; }

Q_SIGNALS:
    void changed();
    void answered();
    /// One sentence about something that was done or could not be.
    void said(const QString &sentence);

private:
    void showHours();

    Clearance m_clearance;
    ComplianceBook &m_book;
    std::function<qint64()> m_now;
    LinesModel m_findings, m_refusals, m_lists, m_hours, m_rules;
    Answer m_answer;
    QString m_search, m_changes, m_errorText;
};

} // namespace tradewind
