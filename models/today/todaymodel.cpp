// SPDX-License-Identifier: Apache-2.0
#include "models/today/todaymodel.h"

#include "models/base/words.h"
#include "models/today/todaycells.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QList<TodayModel::Column> columnsOf(TodayCard card)
{
    using Column = TodayModel::Column;
    switch (card) {
    case TodayCard::Crossed:
        return {Column::Customer, Column::Vehicle, Column::WhyCrossed, Column::Equity, Column::Payment, Column::Rep, Column::Score};
    case TodayCard::OnProperty:
        return {Column::Customer, Column::Vehicle, Column::Equity, Column::Work,
                Column::Ready,    Column::Advisor, Column::Rep,    Column::Score};
    case TodayCard::Engaged:
        return {Column::Customer, Column::Vehicle, Column::Deed, Column::Due, Column::Rep};
    case TodayCard::Unsold:
        return {Column::Customer, Column::Vehicle, Column::Age,       Column::Offer,
                Column::Worth,    Column::Touches, Column::NextTouch, Column::Rep};
    case TodayCard::Missed:
        return {Column::Customer, Column::Vehicle, Column::Deed, Column::Due, Column::Since, Column::Rep};
    case TodayCard::LeaseEnd:
        return {Column::Customer, Column::Vehicle, Column::LeaseEnd, Column::Equity, Column::Payment, Column::Rep, Column::Score};
    }
    return {};
}

QList<TodayModel::Column> weekColumns()
{
    using Column = TodayModel::Column;
    return {Column::Customer, Column::Vehicle, Column::Equity, Column::Short,
            Column::Expected, Column::Payment, Column::Rep,    Column::Score};
}

} // namespace

TodayModel::TodayModel(TodayBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    take();
}

void TodayModel::take()
{
    m_columns = m_week ? weekColumns() : columnsOf(m_card);
    m_rows = m_week ? m_book.rowsOf(m_week->customers) : m_book.rows(m_card);
    for (int place = 0; place < m_rows.size(); ++place)
        m_rows[place].place = place;
    if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
        return;
    const Column column = m_columns.at(m_sortColumn);
    std::stable_sort(m_rows.begin(), m_rows.end(), [column, order = m_sortOrder](const TodayRow &a, const TodayRow &b) {
        const auto less = QVariant::compare(todaySortKey(a, column), todaySortKey(b, column));
        return order == Qt::AscendingOrder ? less == QPartialOrdering::Less : less == QPartialOrdering::Greater;
    });
}

void TodayModel::showCard(TodayCard card)
{
    beginResetModel();
    m_card = card;
    m_week.reset();
    m_sortColumn = -1;
    take();
    endResetModel();
}

void TodayModel::showWeek(const ForecastWeek &week)
{
    beginResetModel();
    m_week = week;
    m_sortColumn = -1;
    take();
    endResetModel();
}

void TodayModel::reload()
{
    // A week that is still shown keeps its customers; they may have moved.
    beginResetModel();
    take();
    endResetModel();
}

int TodayModel::rowOf(int place) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [place](const TodayRow &row) { return row.place == place; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TodayModel::rowOfCustomer(qint64 customer) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).customer == customer)
            return row;
    }
    return -1;
}

QString TodayModel::cardTitle(TodayCard card)
{
    switch (card) {
    case TodayCard::Crossed:
        return tr("Crossed since yesterday");
    case TodayCard::OnProperty:
        return tr("On the property now");
    case TodayCard::Engaged:
        return tr("Engaged, not called");
    case TodayCard::LeaseEnd:
        return tr("Leases ≤ 120 days");
    case TodayCard::Unsold:
        return tr("Unsold appraisals");
    case TodayCard::Missed:
        return tr("SLA missed");
    }
    return {};
}

QString TodayModel::summary() const
{
    const int rows = m_week ? static_cast<int>(m_week->customers.size()) : m_book.count(m_card).count; // more than are listed, it may be
    Money sum;
    int known = 0;
    for (const TodayRow &row : m_rows) {
        if (row.equity) {
            sum += *row.equity;
            ++known;
        }
    }
    const QString average = known > 0 ? tr(" · average %1").arg(dollars(Money{sum.cents / known})) : QString();
    if (m_week)
        return tr("%n customers expected in the week of %1", nullptr, rows).arg(dayWords(m_week->begins));
    switch (m_card) {
    case TodayCard::Crossed:
        return tr("%n customers now over %1", nullptr, rows).arg(dollars(m_book.threshold())) + average;
    case TodayCard::OnProperty:
        return tr("%n with equity in the lane", nullptr, rows) + average;
    case TodayCard::Engaged:
        return tr("%n answered, clicked or booked and nobody has called", nullptr, rows);
    case TodayCard::LeaseEnd:
        return tr("%n leases end within 120 days", nullptr, rows);
    case TodayCard::Unsold:
        return tr("%n need a touch today", nullptr, rows);
    case TodayCard::Missed:
        return tr("%n due today, or before and still waiting", nullptr, rows);
    }
    return {};
}

std::pair<QString, QString> TodayModel::emptyWords() const
{
    int thisWeek = 0;
    if (const auto weeks = m_book.forecast(); !weeks.isEmpty())
        thisWeek = weeks.first().total();
    if (m_week)
        return {tr("Nobody is expected in that week."), tr("Press a card or another week.")};
    switch (m_card) {
    case TodayCard::Crossed:
        return {tr("Nobody crossed since yesterday."),
                thisWeek > 0 ? tr("Next expected: %n this week. The forecast at the right shows when.", nullptr, thisWeek)
                             : tr("Bring in newer values in Setup, or lower the minimum equity.")};
    case TodayCard::OnProperty:
        return {tr("Nobody with equity is in service now."), tr("Open repair orders come in with the next file from service.")};
    case TodayCard::Engaged:
        return {tr("Everybody who answered, clicked or booked was called."), tr("The next one shows here and above within the minute.")};
    case TodayCard::Unsold:
        return {tr("Every unsold appraisal has been followed up."), tr("What comes next stands in Appraisals.")};
    case TodayCard::Missed:
        return {tr("No SLA was missed today."), tr("What counts as in time is set in Setup, Thresholds.")};
    case TodayCard::LeaseEnd:
        return {tr("No lease ends within 120 days."), tr("Leases show here 120 days before maturity.")};
    }
    return {};
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TodayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayRow &row = m_rows.at(index.row());
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return todayText(row, column);
    case Qt::AccessibleTextRole:
        return column == Column::Customer ? todaySummary(row, m_week ? std::nullopt : std::optional(m_card))
                                          : todayLead(row, column) + todayText(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isTodayFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return column == Column::Work && !row.repairOrder.isEmpty() ? QVariant(tr("Repair order %1").arg(row.repairOrder)) : QVariant();
    case LeadRole:
        return todayLead(row, column);
    case SecondLineRole:
        return todaySecondLine(row, column);
    case SecondToneRole:
        return int(Tone::Dim);
    case ToneRole:
        return int(todayTone(row, column));
    case FiguresRole:
        return isTodayFigure(column);
    case ExportRole:
        return todaySortKey(row, column);
    case CustomerIdRole:
        return row.customer;
    }
    return {};
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return todayColumnTitle(m_columns.at(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isTodayFigure(m_columns.at(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void TodayModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> places; // a customer may stand in several rows
    for (const QModelIndex &index : before)
        places << m_rows.at(index.row()).place;
    m_sortColumn = column;
    m_sortOrder = order;
    take();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after << index(rowOf(places.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace tradewind
