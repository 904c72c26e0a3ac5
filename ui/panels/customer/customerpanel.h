// SPDX-License-Identifier: Apache-2.0
// One customer on one screen: who, what they drive, what happened, what to do and say next.
#pragma once

#include "models/customer/customerfacts.h"
#include "models/customer/timelinemodel.h"
#include "ui/panels/contactline.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace tradewind {

class CallResultLine;
class CustomerHead;
class GarageView;
class NextStepsView;
class StateWords;

class CustomerPanel : public Panel
{
    Q_OBJECT

public:
    /// Book and desk outlive it.
    CustomerPanel(const Theme &theme, const CustomerBook &book, ContactWays ways, QDate today, QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override { return isInList() ? m_place.second : QString(); }
    QList<QWidget *> headerWidgets() const override;
    void showRecord(qint64 customerId) override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    /// More is known of a customer: the page is filled anew if it is theirs and in front.
    void showCustomer(qint64 customerId);
    /// "Pipeline 1 of 348": where a customer stands in the list they were opened from; said of nobody else.
    void setPlace(qint64 customerId, const QString &words);
    /// What came of a typed address, beside the line.
    void addressKept(const QString &problem);

Q_SIGNALS:
    /// J or K: the next or previous customer of the list this one came from.
    void stepRequested(int step);
    /// Something was kept about the customer: what the store says of them is to be read again.
    void changed(qint64 customerId);
    /// A person typed what works in place of a number or address that is set aside; the same means that it works after all.
    void addressTyped(qint64 customerId, const QString &dead, const QString &typed);

private:
    QWidget *makeTimeline();
    void addKeys();
    void chooseKind(int kind);
    void nextKind();
    QWidget *makeAddressLine();
    bool isInList() const { return m_isFound && m_place.first == m_facts.id; }
    void showPlace();
    void call(const QString &number = {});
    void askAddress();
    void keepAddress();
    void copyOpeningLine();
    void printSheet();

    const Theme &m_theme;
    const CustomerBook &m_book;
    QDate m_today;
    CustomerFacts m_facts;
    bool m_isFound = false;
    std::pair<qint64, QString> m_place; ///< of whom, and the words
    QList<QAction *> m_stepKeys;        ///< on to the next of the list, for who stands in one
    TimelineModel m_timeline;
    CustomerHead *m_head;
    ContactLine *m_contact;
    CallResultLine *m_result;
    GarageView *m_garage;
    NextStepsView *m_steps;
    QListView *m_list;
    QButtonGroup *m_kinds;
    QLabel *m_timelineCount;
    StateWords *m_words;
    QWidget *m_addressLine;
    QComboBox *m_dead;
    QLineEdit *m_typed;
    QLabel *m_addressSaid;
    QStackedLayout *m_pages;
    QWidget *m_back, *m_next;
};

} // namespace tradewind
