// SPDX-License-Identifier: Apache-2.0
// The page beside the list of sources: how fresh and faithful a stream is, when it runs, and what to do with one key.
#pragma once

#include "models/sources/sourcesbook.h"
#include "ui/style/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tradewind {

class Card;
class KeyButton;
class LineTable;
class SmallTable;

class SourceDetail : public QWidget
{
    Q_OBJECT

public:
    explicit SourceDetail(const Theme &theme, QWidget *parent = nullptr);

    /// Null empties it.
    void showLine(const SourceLine *line, qint64 nowMs, const QTimeZone &zone);
    void say(const QString &sentence, bool isGood);
    /// Puts focus into the schedule.
    void editSchedule();

Q_SIGNALS:
    void runAsked();
    void fullPullAsked();
    void pauseAsked();
    void bigChangeAsked();
    void scheduled(const StreamSchedule &schedule);
    void quietHoursGiven(const QString &hours);

private:
    QWidget *makeSchedule(const Theme &theme);
    QWidget *makeQuietHours(const Theme &theme);
    QWidget *makeActions(const Theme &theme);
    void keepSchedule();

    Card *m_who, *m_faith, *m_when;
    QLabel *m_about, *m_problem, *m_answer;
    SmallTable *m_figures;
    LineTable *m_table;
    QComboBox *m_kind;
    QSpinBox *m_every;
    QLineEdit *m_times, *m_quiet;
    KeyButton *m_allow;
    QWidget *m_actions;
};

} // namespace tradewind
