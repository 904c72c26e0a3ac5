// SPDX-License-Identifier: Apache-2.0
// The first two minutes: who are you, a file or the sample store, the pipeline.
#pragma once

#include "models/setup/bringdata.h"
#include "models/setup/lenderprogram.h"
#include "ui/style/theme.h"
#include "ui/widgets/questions.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace tradewind {

class DropArea;
class KeyButton;
class StepHeader;

/// What the first step asks.
struct FirstStartAnswers
{
    QString person, rooftop;
    QByteArray zone; ///< IANA: "America/Chicago"
    TaxRuleLine tax;
    bool operator==(const FirstStartAnswers &) const = default;
};

/// Fills the window until it is finished or left. The keyboard alone is enough: Tab, Enter, O, Ctrl+Enter.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    /// Theme and model outlive it. `zone` is what the computer says.
    FirstStart(const Theme &theme, BringData &bring, const QByteArray &zone, QWidget *parent = nullptr);

    int step() const;
    /// Nothing when a field is empty or cannot be meant.
    std::optional<FirstStartAnswers> answers() const;
    /// What Choose a file asks; a test answers a path without a dialog.
    void setPathSource(AskPath ask) { m_askPath = std::move(ask); }
    /// The sample store is being made, is ready, or could not be made; the last step shows it.
    void showSample(const QString &words, bool isReady);

Q_SIGNALS:
    /// Step 1 is answered: keep it.
    void answered(const tradewind::FirstStartAnswers &answers);
    /// Make or open the sample store; answer with showSample().
    void sampleRequested();
    /// A column asks something: Setup is the place.
    void setupRequested();
    /// See the pipeline.
    void finished();

private:
    QWidget *makeWho();
    QWidget *makeData();
    QWidget *makeReady();
    void goTo(int step);
    void goOn();
    void chooseFile();
    void showBring();
    void showAnswers();

    const Theme &m_theme;
    BringData &m_bring;
    AskPath m_askPath;
    StepHeader *m_steps;
    QStackedWidget *m_stack;
    QLineEdit *m_person = nullptr, *m_rooftop = nullptr, *m_tax = nullptr;
    QComboBox *m_zone = nullptr, *m_credit = nullptr;
    DropArea *m_drop = nullptr;
    QLabel *m_headline = nullptr, *m_words = nullptr, *m_problem = nullptr;
    KeyButton *m_goOn = nullptr;
    bool m_isSample = false, m_isSampleReady = false;
};

} // namespace tradewind
