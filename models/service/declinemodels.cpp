// SPDX-License-Identifier: Apache-2.0
#include "models/service/declinemodels.h"

#include "base/tr.h"
#include "models/base/roles.h"
#include "models/base/words.h"
#include "models/service/servicedesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr std::array reasons{DeclineReason::Price,       DeclineReason::NoTime, DeclineReason::NextVisit,
                             DeclineReason::SecondQuote, DeclineReason::Other,  DeclineReason::None};

QString reasonTitle(DeclineReason reason)
{
    switch (reason) {
    case DeclineReason::Price:
        return tr("Price");
    case DeclineReason::NoTime:
        return tr("No time");
    case DeclineReason::NextVisit:
        return tr("Next visit");
    case DeclineReason::SecondQuote:
        return tr("Second quote");
    case DeclineReason::Other:
        return tr("Other");
    case DeclineReason::None:
        return tr("No reason");
    }
    return {};
}

constexpr int pageRows = 64, mostPages = 32; // more rows than a screen has, and few enough to keep

QString nextWords(const DeclinedWork &work, std::optional<int> milesSince)
{
    if (work.place.state == RecoveryState::Lapsed)
        return tr("Lapsed");
    switch (work.place.stage) {
    case 0:
        return tr("Day 30 text, 10% off");
    case 1:
        return milesSince ? tr("Day 60 email, %1 mi on").arg(count(*milesSince)) : tr("Day 60 email");
    case 2:
        return tr("Day 90 call with a slot");
    default:
        return tr("Day 120 text, oil change");
    }
}

} // namespace

DeclineAgeModel::DeclineAgeModel(const ServiceDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    reload();
}

void DeclineAgeModel::reload()
{
    beginResetModel();
    m_cells = QList<QList<Money>>(reasons.size());
    for (std::size_t row = 0; row < reasons.size(); ++row) {
        const auto &ages = m_desk.snapshot().declined.waitingAmounts[static_cast<std::size_t>(reasons[row])];
        m_cells[static_cast<qsizetype>(row)] = QList<Money>(ages.begin(), ages.end());
    }
    endResetModel();
}

std::optional<DeclineReason> DeclineAgeModel::reason(int row) const
{
    return row >= 0 && row < static_cast<int>(reasons.size()) ? std::optional(reasons[static_cast<std::size_t>(row)]) : std::nullopt;
}

Money DeclineAgeModel::amount(int row, int column) const
{
    Money sum;
    for (int r = 0; r < m_cells.size(); ++r) {
        if (row < m_cells.size() && r != row)
            continue;
        for (int age = 0; age < 5; ++age) {
            if (column == Open ? age != 4 : age == column - To30)
                sum += m_cells[r][age];
        }
    }
    return sum;
}

int DeclineAgeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(reasons.size()) + 1;
}

int DeclineAgeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeclineAgeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto why = reason(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Reason)
            return why ? reasonTitle(*why) : tr("All reasons");
        return amount(index.row(), index.column()).cents == 0 ? absent() : thousands(amount(index.row(), index.column()));
    case ExportRole:
        return index.column() == Reason ? data(index, Qt::DisplayRole)
                                        : static_cast<double>(amount(index.row(), index.column()).cents) / 100;
    case Qt::TextAlignmentRole:
        return int((index.column() == Reason ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case FiguresRole:
        return index.column() != Reason;
    case BarRole: {
        if (!why || index.column() == Reason || index.column() == Open)
            return {};
        Money largest{1}; // lapsed work is not in Open and has a scale of its own
        for (const QList<Money> &row : m_cells) {
            for (int age = 0; age < row.size(); ++age) {
                if ((age == Lapsed - To30) == (index.column() == Lapsed))
                    largest = std::max(largest, row.at(age));
            }
        }
        return static_cast<double>(amount(index.row(), index.column()).cents) / static_cast<double>(largest.cents);
    }
    case ToneRole:
        if (!why || index.column() == Open)
            return int(Tone::Strong);
        if (index.column() == Lapsed)
            return int(Tone::Dim);
        return int(why == DeclineReason::None && index.column() == Reason ? Tone::Warn : Tone::Normal);
    }
    return {};
}

QVariant DeclineAgeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Reason ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Reason"), tr("0–30 d"), u"31–60"_s, u"61–90"_s, u"91–120"_s, tr("Lapsed"), tr("Open", "dollars")}.value(section);
}

DeclineDueModel::DeclineDueModel(ServiceDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{}

void DeclineDueModel::show(RecoveryState state, std::optional<DeclineReason> reason, std::optional<DeclineAge> age)
{
    beginResetModel();
    m_state = state;
    m_reason = reason;
    m_age = age;
    ++m_shows;
    m_pages.clear();
    m_wanted.clear();
    m_asked.clear();
    m_rows.clear();
    const auto &lines = m_desk.snapshot().declined.lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const DeclinedWork &work = lines[i];
        const bool fits = reason || age ? (!reason || work.reason == *reason) && (!age || work.age == *age) : work.place.state == state;
        if (!work.isRecovered && fits)
            m_rows << i;
    }
    endResetModel();
}

int DeclineDueModel::countOf(RecoveryState state) const
{
    return m_desk.snapshot().declined.waitingLines[static_cast<std::size_t>(state)];
}

DeclinedWords DeclineDueModel::words(int row) const
{
    const auto page = m_pages.constFind(row / pageRows);
    if (page != m_pages.constEnd())
        return page->at(row % pageRows);
    if (!m_asked.contains(row / pageRows)) {
        if (m_wanted.isEmpty()) { // once, after the drawing that wants them; what is drawn does not change by it
            auto *self = const_cast<DeclineDueModel *>(this);
            QMetaObject::invokeMethod(
                self, [self] { self->askWanted(); }, Qt::QueuedConnection);
        }
        m_wanted.insert(row / pageRows);
    }
    return {};
}

void DeclineDueModel::askWanted()
{
    for (const int page : std::exchange(m_wanted, {})) {
        m_asked.insert(page);
        const auto places = m_rows.mid(qsizetype(page) * pageRows, pageRows);
        m_desk.readWords(places, this, [this, page, of = m_shows](const QList<DeclinedWords> &words) {
            if (of == m_shows)
                takePage(page, words);
        });
    }
}

void DeclineDueModel::takePage(int page, const QList<DeclinedWords> &words)
{
    m_asked.remove(page);
    if (m_pages.size() >= mostPages)
        m_pages.clear(); // what is still drawn is asked for again
    m_pages.insert(page, words);
    const int first = page * pageRows;
    Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(words.size()) - 1, ColumnCount - 1));
}

void DeclineDueModel::withAllWords(std::function<void()> use)
{
    m_desk.readWords(m_rows, this, [this, of = m_shows, use = std::move(use)](const QList<DeclinedWords> &words) {
        if (of != m_shows)
            return;
        const Pages kept = m_pages;
        for (qsizetype first = 0; first < words.size(); first += pageRows)
            m_pages.insert(static_cast<int>(first / pageRows), words.mid(first, pageRows));
        use();
        m_pages = kept;
    });
}

int DeclineDueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeclineDueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeclineDueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeclinedWork &work = m_desk.snapshot().declined.lines.at(m_rows.at(index.row()));
    if (role == CustomerIdRole)
        return work.customerId;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Amount || index.column() == When ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == FiguresRole)
        return index.column() == Amount;
    if (role == SecondLineRole && index.column() == Person)
        return words(index.row()).service;
    if (role == ToneRole)
        return int(index.column() == When && work.place.state == RecoveryState::PastDue ? Tone::Bad
                   : index.column() == Person                                           ? Tone::Strong
                                                                                        : Tone::Normal);
    if (role == ExportRole && index.column() == Amount)
        return static_cast<double>(work.amount.cents) / 100;
    if (role != Qt::DisplayRole && role != ExportRole)
        return {};
    switch (index.column()) {
    case Person:
        return words(index.row()).person;
    case Service:
        return words(index.row()).service;
    case Amount:
        return dollars(work.amount);
    case Next:
        return nextWords(work, words(index.row()).milesSince);
    case When:
        if (work.place.state == RecoveryState::DueToday)
            return tr("today");
        if (work.place.state == RecoveryState::PastDue)
            return tr("%1 d late").arg(work.place.dueOn.daysTo(m_desk.snapshot().today));
        return work.place.dueOn.isValid() ? dayWords(work.place.dueOn) : absent();
    }
    return {};
}

QVariant DeclineDueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount || section == When ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Customer"), tr("Service"), tr("Amount"), tr("Next"), tr("When")}.value(section);
}

} // namespace tradewind
