// SPDX-License-Identifier: Apache-2.0
// The chosen step: as real customers would read it, with what the rules say; or its form, when it is being changed.
#pragma once

#include "models/campaigns/campaignfacts.h"
#include "ui/style/theme.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace tradewind {

class BubbleView;
class Card;
class ConditionEditor;
class KeyButton;
class LineTable;
class SmallTable;

class StepCard : public QWidget
{
    Q_OBJECT

public:
    StepCard(const Theme &theme, const TemplateBook &templates, std::function<QStringList(Fact)> wordsOf, QWidget *parent = nullptr);

    void showStep(const Sequence &sequence, int step);
    /// What the step's message reads like; shown from the first.
    void showSamples(const QList<SampleMessage> &samples, const QTimeZone &zone);
    /// Waiting, or why there is nothing to read.
    void say(const QString &words);
    void nextSample(int by);
    const SampleMessage *sample() const;

    /// The form of the step instead of its sample. Enter takes it, Escape leaves it as it was.
    void edit();
    void stopEditing();
    bool isEditing() const;
    KeyButton *editButton() const { return m_edit; }
    KeyButton *whyButton() const { return m_why; }

Q_SIGNALS:
    /// The step as the form has it, and where a branch leads.
    void edited(const tradewind::Step &step, const QString &then);
    void editingEnded();

private:
    QWidget *makeForm(const Theme &theme);
    void showSample();
    void take();

    const TemplateBook &m_templates;
    Sequence m_sequence;
    int m_step = 0, m_at = 0;
    QList<SampleMessage> m_samples;
    QTimeZone m_zone = QTimeZone::utc();
    Card *m_card;
    QStackedWidget *m_pages;
    QLabel *m_count, *m_who, *m_verdict, *m_words, *m_problem;
    BubbleView *m_bubble;
    SmallTable *m_lines;
    LineTable *m_checks;
    KeyButton *m_edit, *m_why;
    QSpinBox *m_day;
    QLineEdit *m_time;
    QComboBox *m_text, *m_then;
    QLabel *m_dayLabel, *m_timeLabel, *m_textLabel, *m_thenLabel, *m_testLabel;
    ConditionEditor *m_test;
};

} // namespace tradewind
