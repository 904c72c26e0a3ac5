// SPDX-License-Identifier: Apache-2.0
// The audience builder: choose or write one, read it as a sentence, see who fits while typing, and try it on the past year.
#pragma once

#include "models/campaigns/campaigndesk.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tradewind {

class Card;
class ConditionEditor;
class FigureBars;
class KeyButton;
class LineTable;
class SmallTable;

class AudiencePage : public QWidget
{
    Q_OBJECT

public:
    /// Theme and desk outlive it.
    AudiencePage(const Theme &theme, CampaignDesk &desk, QWidget *parent = nullptr);

    void reload();
    void focusFirst();
    void startNew();
    void addCondition();
    void save();
    void tryOnThePast();
    const SavedAudience &current() const { return m_current; }

Q_SIGNALS:
    /// One was saved: campaigns may be made for it.
    void saved(const tradewind::SavedAudience &audience);
    void personOpened(qint64 customerId);
    /// Make a campaign for the audience that is shown.
    void campaignAsked(const tradewind::SavedAudience &audience);

private:
    QWidget *makeBuilder(const Theme &theme);
    QWidget *makeLook(const Theme &theme);
    void showRow(int row);
    void showLook();
    void say(const QString &words, const QString &tone = {});

    CampaignDesk &m_desk;
    QList<SavedAudience> m_all;
    SavedAudience m_current;
    SmallTable *m_list, *m_people;
    LineTable *m_table, *m_sample;
    Card *m_lookCard = nullptr;
    QLineEdit *m_title = nullptr;
    ConditionEditor *m_editor = nullptr;
    QLabel *m_sentence = nullptr, *m_said = nullptr, *m_count = nullptr, *m_past = nullptr;
    FigureBars *m_months = nullptr;
    bool m_isAsking = false;
};

} // namespace tradewind
