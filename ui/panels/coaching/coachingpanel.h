// SPDX-License-Identifier: Apache-2.0
// Coaching: a manager sees by name what is due for each rep and fills the form of a call; everybody else sees their own card alone.
#pragma once

#include "models/coaching/coachingbook.h"
#include "models/coaching/coachingtables.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

class QLabel;
class QLayout;
class QStackedWidget;

namespace tradewind {

class Card;
class KeyButton;
class LineTable;
class ReviewForm;

class CoachingPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    CoachingPanel(const Theme &theme, CoachingBook &book, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void reload();

Q_SIGNALS:
    /// How many people something is due for; of somebody who does not manage, how many of their reviews are new.
    void dueChanged(int count);

private:
    QWidget *makePeople();
    QWidget *makeCard();
    QWidget *makeSide();
    KeyButton *addButton(QLayout *place, const QString &name, const QString &text, const QString &key, void (CoachingPanel::*act)());
    void addKeys();
    void take(const Result<CoachingSheet> &sheet);
    void showSheet();
    void showPerson();
    void showReview();
    const CoachedPerson *selected() const;

    void review();
    void save();
    void leaveForm();
    void toggleTalk();
    void toggleProcess();
    void toggleCertified();
    void toggleStart();
    void togglePoint();
    void acknowledge();
    /// The person a manager notes something of; null, with a sentence, for anybody else.
    const CoachedPerson *coached();
    CoachingBook::Answer<void> told(const QString &sentence);
    void say(const QString &sentence, bool isGood);

    const Theme &m_theme;
    CoachingBook &m_book;
    CoachingSheet m_sheet;
    bool m_isRead = false, m_isKeeping = false;
    QString m_shown; ///< stays selected when the sheet is read again
    SmallTable *m_people, *m_reviews, *m_marks, *m_points;
    QStackedWidget *m_pages = nullptr;
    ReviewForm *m_form = nullptr;
    QWidget *m_left = nullptr, *m_side = nullptr;
    Card *m_card = nullptr, *m_processCard = nullptr, *m_wordsCard = nullptr, *m_pointCard = nullptr;
    KeyButton *m_talk = nullptr, *m_new = nullptr, *m_certified = nullptr, *m_begin = nullptr, *m_seen = nullptr, *m_held = nullptr;
    LineTable *m_peopleTable = nullptr, *m_reviewTable = nullptr, *m_markTable = nullptr, *m_pointTable = nullptr;
    QLabel *m_facts = nullptr, *m_sentence = nullptr, *m_words = nullptr, *m_process = nullptr;
};

} // namespace tradewind
