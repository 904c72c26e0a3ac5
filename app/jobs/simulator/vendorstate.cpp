// SPDX-License-Identifier: Apache-2.0
#include "jobs/simulator/vendorstate.h"

#include "connectors/network/calltext.h"
#include "jobs/sample/chance.h"

#include <QDateTime>
#include <QJsonArray>

namespace tradewind {

namespace {

QJsonObject texts(const std::map<std::string, std::string> &values)
{
    QJsonObject json;
    for (const auto &[name, text] : values) {
        if (!text.empty())
            json.insert(QString::fromStdString(name), QString::fromStdString(text));
    }
    return json;
}

/// In rows as an import counts them: one a line where lines are rows, and what stands in the record stands in each of them.
int changedRows(const Preset &rows, const InventedRecord &before, const InventedRecord &after)
{
    if (rows.select.each.empty() || after.lines.empty())
        return before.values != after.values || before.lines != after.lines;
    if (before.values != after.values)
        return int(after.lines.size());
    int lines = 0;
    for (std::size_t i = 0; i < after.lines.size(); ++i)
        lines += before.lines[i] != after.lines[i];
    return lines;
}

} // namespace

Result<VendorState> VendorState::make(std::uint64_t seed, int customers, qint64 nowMs, std::vector<NetworkPreset> presets)
{
    const auto facts = SampleFacts::load();
    if (!facts)
        return facts.error();
    VendorState state;
    state.m_seed = seed;
    state.m_today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    for (NetworkPreset &preset : presets) {
        SimulatedVendor vendor;
        vendor.ordinal = std::uint32_t(state.m_vendors.size());
        std::uint32_t ordinal = 0;
        for (const VendorStream &stream : preset.streams) {
            SimulatedStream &held = vendor.streams[stream.rows.id];
            const InventedPlace place{seed, vendor.ordinal, ordinal++, state.m_today};
            const int count = stream.perVehicle ? 0 : stream.rows.entity == Entity::Inventory ? (customers + 3) / 4 : customers;
            for (int i = 0; i < count; ++i) {
                InventedRecord record = inventRecord(stream.rows, *facts, place, std::uint32_t(i));
                // Spread over the history, not in order; the last day stays quiet, so that a second run has nothing to read.
                const int hours = Chance(seed, 3, std::uint64_t(i)).between(30, historyDays * 24 - 30);
                record.updatedMs = nowMs - hours * 3600'000LL;
                held.records.push_back(std::move(record));
            }
        }
        vendor.preset = std::move(preset);
        state.m_vendors.push_back(std::move(vendor));
    }
    return state;
}

SimulatedVendor *VendorState::vendor(const std::string &presetId)
{
    for (SimulatedVendor &one : m_vendors) {
        if (one.preset.id == presetId)
            return &one;
    }
    return nullptr;
}

std::map<std::string, int> VendorState::change(double share, qint64 nowMs)
{
    std::map<std::string, int> changed;
    ++m_round;
    for (SimulatedVendor &vendor : m_vendors) {
        for (auto &[id, stream] : vendor.streams) {
            const Preset &rows = vendor.preset.stream(id)->rows;
            changed[id] = 0;
            for (std::size_t i = 0; i < stream.records.size(); ++i) {
                if (!Chance(m_seed + m_round, 5, i).happens(share))
                    continue;
                InventedRecord &record = stream.records[i];
                const InventedRecord before = record;
                changeRecord(record, rows, m_round);
                record.updatedMs = nowMs;
                changed[id] += changedRows(rows, before, record);
            }
        }
    }
    return changed;
}

std::vector<InventedRecord> VendorState::values(const SimulatedVendor &vendor, const VendorStream &stream, const std::string &vin,
                                                int odometer) const
{
    return inventValues(stream.rows, {m_seed, vendor.ordinal, 0, m_today}, vin, odometer);
}

QJsonObject VendorState::truth() const
{
    QJsonObject truth;
    QList<std::pair<std::string, int>> vehicles;
    for (const SimulatedVendor &vendor : m_vendors) {
        for (const auto &[id, stream] : vendor.streams) {
            QJsonArray records;
            const Preset &rows = vendor.preset.stream(id)->rows;
            for (const InventedRecord &record : stream.records) {
                QJsonObject json{{QStringLiteral("key"), QString::fromStdString(record.key)},
                                 {QStringLiteral("values"), texts(record.values)},
                                 {QStringLiteral("updated"), record.updatedMs}};
                QJsonArray lines;
                for (const auto &line : record.lines)
                    lines << texts(line);
                if (!lines.isEmpty())
                    json.insert(QStringLiteral("lines"), lines);
                records << json;
            }
            truth.insert(QString::fromStdString(id), records);
            if (rows.entity != Entity::Deal)
                continue;
            for (const InventedRecord &record : stream.records) {
                if (const auto vin = record.values.find("vehicle.vin"); vin != record.values.end())
                    vehicles << std::pair(vin->second, 0);
            }
        }
    }
    for (const SimulatedVendor &vendor : m_vendors) {
        for (const VendorStream &stream : vendor.preset.streams) {
            if (!stream.perVehicle)
                continue;
            QJsonArray records;
            for (const auto &[vin, odometer] : vehicles) {
                for (const InventedRecord &value : values(vendor, stream, vin, odometer)) {
                    QJsonObject said = texts(value.values);
                    said.remove(QStringLiteral("odometer")); // the vendor is told it
                    records << QJsonObject{{QStringLiteral("key"), QString::fromStdString(vin)}, {QStringLiteral("values"), said}};
                }
            }
            truth.insert(QString::fromStdString(stream.rows.id), records);
        }
    }
    return truth;
}

} // namespace tradewind
