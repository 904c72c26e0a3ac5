// SPDX-License-Identifier: Apache-2.0
#include "models/setup/lenderprogrammodel.h"

#include "models/base/deskroles.h"
#include "models/base/sentences.h"
#include "models/setup/lenderprogramtext.h"

#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(int column)
{
    using Model = LenderProgramModel;
    return column == Model::Term || column == Model::Rate || column == Model::Residual || column == Model::Miles ||
           column == Model::Rebate || column == Model::MaxLtv;
}

} // namespace

LenderProgramModel::LenderProgramModel(LenderProgramBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{}

int LenderProgramModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LenderProgramModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LenderProgramModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LenderProgramLine &line = m_lines.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return lenderProgramText(line, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == Lender
                   ? tr("%1, %2, %3 months, %4")
                         .arg(line.lender, lenderProgramText(line, Kind), lenderProgramText(line, Term), lenderProgramText(line, Rate))
                   : lenderProgramText(line, column);
    case ToneRole:
        return int(column == Lender || column == Rate || column == Term ? Tone::Normal : Tone::Dim);
    case StrongRole:
        return column == Lender;
    case FiguresRole:
        return isFigure(column);
    }
    return {};
}

bool LenderProgramModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    LenderProgramLine line = m_lines.at(index.row());
    if (!setLenderProgramText(line, index.column(), value.toString()))
        return false;
    m_lines[index.row()] = line;
    m_hasEdits = true;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT stateChanged();
    return true;
}

Qt::ItemFlags LenderProgramModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant LenderProgramModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Lender:
        return tr("Lender");
    case Kind:
        return tr("Kind");
    case Tier:
        return tr("Tier");
    case Term:
        return tr("Months");
    case Rate:
        return tr("APR or factor");
    case Residual:
        return tr("Residual");
    case Miles:
        return tr("Miles a year");
    case Rebate:
        return tr("Rebate");
    case MaxLtv:
        return tr("Most LTV");
    case AppliesTo:
        return tr("Vehicles");
    case From:
        return tr("From");
    case To:
        return tr("To");
    }
    return {};
}

int LenderProgramModel::add(int row)
{
    LenderProgramLine line;
    line.lender = tr("New lender");
    line.termMonths = 72;
    if (row >= 0 && row < rowCount()) {
        line = m_lines.at(row);
        line.id = 0;
    }
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_lines << line;
    endInsertRows();
    m_hasEdits = true;
    Q_EMIT stateChanged();
    return at;
}

void LenderProgramModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    m_hasEdits = true;
    Q_EMIT stateChanged();
}

Result<int> LenderProgramModel::addFromText(const QString &text)
{
    const auto lines = lenderProgramsFromText(text);
    if (!lines)
        return lines.error();
    if (lines->isEmpty())
        return 0;
    beginInsertRows({}, rowCount(), rowCount() + int(lines->size()) - 1);
    m_lines << lines.value();
    endInsertRows();
    m_hasEdits = true;
    Q_EMIT stateChanged();
    return int(lines->size());
}

void LenderProgramModel::take(const Result<QList<LenderProgramLine>> &answer)
{
    m_isLoading = false;
    m_errorText = answer ? QString() : localized(answer.error());
    if (answer) {
        beginResetModel();
        m_lines = answer.value();
        endResetModel();
        m_hasEdits = false;
    }
    Q_EMIT stateChanged();
}

void LenderProgramModel::reload()
{
    m_isLoading = true;
    Q_EMIT stateChanged();
    m_book.list([self = QPointer(this)](const auto &answer) {
        if (self)
            self->take(answer);
    });
}

void LenderProgramModel::save()
{
    m_errorText = gap();
    if (!m_errorText.isEmpty()) {
        Q_EMIT stateChanged();
        return;
    }
    m_book.keep(m_lines, [self = QPointer(this)](const auto &answer) {
        if (self)
            self->take(answer);
    });
}

QString LenderProgramModel::gap() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const LenderProgramLine &line = m_lines.at(row);
        if (line.isLease ? !line.moneyFactorE8 : !line.aprMillipercent)
            return tr("Line %1 has no rate.").arg(row + 1);
        if (line.isLease && !line.residualPercent)
            return tr("Line %1 is a lease without a residual.").arg(row + 1);
        if (line.validFrom.isValid() && line.validTo.isValid() && line.validTo < line.validFrom)
            return tr("Line %1 ends before it begins.").arg(row + 1);
    }
    return {};
}

} // namespace tradewind
