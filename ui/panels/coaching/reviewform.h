// SPDX-License-Identifier: Apache-2.0
// The form of a call somebody listened to: which call, seven marks, what was good and what to try next.
#pragma once

#include "models/coaching/coachingtables.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;

namespace tradewind {

class Card;
class ChoiceBox;
class LineTable;

class ReviewForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewForm(const Theme &theme, QWidget *parent = nullptr);

    /// An empty form for a person, with their latest calls to pick from.
    void begin(const QString &person);
    void showCalls(const QList<FinishedCall> &calls, const QTimeZone &zone);
    void showProblem(const QString &sentence);
    /// What the form says; who listened is not in it.
    CallReview review() const;

Q_SIGNALS:
    void saveRequested();
    void left();

private:
    QWidget *makeMarks(const Theme &theme);
    static QPlainTextEdit *makeText(const QString &name, const QString &title, const QString &hint);

    QString m_person;
    SmallTable *m_calls;
    Card *m_callCard = nullptr, *m_formCard = nullptr;
    LineTable *m_callTable = nullptr;
    std::array<ChoiceBox *, callMarkCount> m_marks{};
    QPlainTextEdit *m_strengths = nullptr, *m_improve = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace tradewind
