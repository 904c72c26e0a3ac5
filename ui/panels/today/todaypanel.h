// SPDX-License-Identifier: Apache-2.0
// Today: what changed over night and who is here now, in one glance and one key each.
#pragma once

#include "base/result.h"
#include "models/today/todaybook.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QHash>

class QLabel;

namespace tradewind {

class AssignLine;
class Card;
class ContactDesk;
class CountCard;
class ForecastChart;
class ForecastModel;
class LineTable;
class MonthModel;
class PromiseModel;
class TodayModel;

class TodayPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme, book and contacts outlive it. `rooftop` stands on the morning page; `now` answers the store's wall clock for the head.
    TodayPanel(const Theme &theme, TodayBook &book, ContactDesk &contacts, QString rooftop, std::function<QTime()> now,
               QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;

    void press(TodayCard card);
    /// Writes the morning page without asking. Errors: as MorningPage::writePdf.
    Result<void> writeMorningPage(const QString &path) const;
    /// Takes the book anew; the selected customer stays selected.
    void reload();

private:
    QWidget *makeLeft(const Theme &theme);
    QWidget *makeRight(const Theme &theme);
    QWidget *makeMonth(const Theme &theme);
    QWidget *makeProperty(const Theme &theme);
    QWidget *makePromises(const Theme &theme);
    void addKeys();
    void showCounts();
    void showBookState();
    void showWeek(int row);
    void openRow(const QModelIndex &index);
    void printMorningPage();
    /// Puts everybody shown into somebody's queue.
    void assignShown();

    const Theme &m_theme;
    TodayBook &m_book;
    QString m_rooftop;
    std::function<QTime()> m_now;
    TodayModel *m_model, *m_property;
    ForecastModel *m_forecast;
    MonthModel *m_month;
    PromiseModel *m_promises;
    QHash<int, CountCard *> m_cards;
    Card *m_tableCard = nullptr, *m_forecastCard = nullptr, *m_monthCard = nullptr, *m_promiseCard = nullptr;
    AssignLine *m_assign;
    LineTable *m_table = nullptr, *m_propertyTable = nullptr, *m_monthTable = nullptr;
    ForecastChart *m_chart = nullptr;
};

} // namespace tradewind
