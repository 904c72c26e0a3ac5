// SPDX-License-Identifier: Apache-2.0
// Cause and effect per advisor or technician, beside the whole lane: who needs which help (S33).
#pragma once

#include "jobs/service/servicesnapshot.h"

#include <QAbstractTableModel>

namespace tradewind {

class ServiceDesk;

class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Who { Advisor, Technician };
    enum Column { Name, Visits, Complete, Photos, InTime, Opened, Accepted, Reasons, Dollars, ColumnCount };

    FiguresModel(const ServiceDesk &desk, Who who, QObject *parent = nullptr);
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ServiceDesk &m_desk;
    Who m_who;
    QList<std::pair<QString, ServiceFigures>> m_rows;
};

/// The sentence under the tree: what holds the lane back most, and what the goal would give.
std::pair<QString, QString> causeWords(const ServiceFigures &figures);

} // namespace tradewind
