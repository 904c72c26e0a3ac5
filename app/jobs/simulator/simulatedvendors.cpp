// SPDX-License-Identifier: Apache-2.0
#include "jobs/simulator/simulatedvendors.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SimulatedVendors>> SimulatedVendors::start(std::uint64_t seed, int customers, qint64 nowMs, FaultShares faults,
                                                                  const QStringList &presets)
{
    auto all = builtInNetworkPresets();
    if (!all)
        return all.error();
    if (!presets.isEmpty())
        std::erase_if(*all, [&](const NetworkPreset &preset) { return !presets.contains(QString::fromStdString(preset.id)); });
    auto state = VendorState::make(seed, customers, nowMs, *std::move(all));
    if (!state)
        return state.error();
    std::unique_ptr<SimulatedVendors> made(new SimulatedVendors);
    made->m_customers = customers;
    made->m_state = std::make_unique<VendorState>(*std::move(state));
    made->m_vendors = std::make_unique<VendorServer>(
        *made->m_state, [] { return SystemClock().nowMs(); }, faults);
    auto server = LoopbackServer::start([street = made.get()](const SimulatedRequest &request) { return street->answer(request); });
    if (!server)
        return server.error();
    made->m_server = *std::move(server);
    return made;
}

SimulatedVendors::~SimulatedVendors()
{
    m_server.reset(); // its thread uses the rest
}

SimulatedReply SimulatedVendors::answer(const SimulatedRequest &request)
{
    if (request.url.path().startsWith(u"/control/"))
        return control(request);
    const std::lock_guard lock(m_mutex);
    return m_vendors->answer(request);
}

SimulatedReply SimulatedVendors::control(const SimulatedRequest &request)
{
    SimulatedReply reply;
    if (request.url.path() == u"/control/change") {
        QJsonObject rows;
        for (const auto &[stream, count] : change(QUrlQuery(request.url).queryItemValue(u"share"_s).toDouble()))
            rows.insert(QString::fromStdString(stream), count);
        reply.body = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    } else if (request.url.path() == u"/control/stop") {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_stopped.notify_all();
        reply.body = "{}";
    } else {
        reply.status = 404;
    }
    return reply;
}

std::map<std::string, int> SimulatedVendors::change(double share)
{
    std::map<std::string, int> rows;
    {
        const std::lock_guard lock(m_mutex);
        rows = m_state->change(share, SystemClock().nowMs());
    }
    if (!m_file.isEmpty())
        (void)write(m_file); // whoever changes by hand sees a missing file at once
    return rows;
}

QJsonObject SimulatedVendors::description()
{
    const std::lock_guard lock(m_mutex);
    QJsonArray vendors;
    for (const SimulatedVendor &vendor : m_state->vendors()) {
        QJsonObject variables;
        for (const auto &[name, value] : VendorServer::credentials(vendor.preset))
            variables.insert(QString::fromStdString(name), QString::fromStdString(value));
        const QString id = QString::fromStdString(vendor.preset.id);
        vendors << QJsonObject{{u"preset"_s, id},
                               {u"base"_s, m_server->address() + u'/' + id},
                               {u"variables"_s, variables},
                               {u"limits"_s, QJsonArray()}, // it takes any number of calls; its 429s come by chance
                               {u"historyDays"_s, VendorState::historyDays}};
    }
    return {{u"seed"_s, qint64(m_state->seed())},
            {u"customers"_s, m_customers},
            {u"control"_s, m_server->address() + u"/control"_s},
            {u"vendors"_s, vendors},
            {u"truth"_s, m_state->truth()}};
}

Result<void> SimulatedVendors::write(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(description()).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        return Error{Error::Kind::Unavailable, u"%1 cannot be written: %2."_s.arg(path, file.errorString())};
    return {};
}

QStringList SimulatedVendors::notesOn(const QString &preset, const QString &target)
{
    const std::lock_guard lock(m_mutex);
    QStringList texts;
    if (const SimulatedVendor *vendor = m_state->vendor(preset.toStdString())) {
        for (const SimulatedNote &note : vendor->notes) {
            if (note.target == target.toStdString())
                texts << QString::fromStdString(note.text);
        }
    }
    return texts;
}

void SimulatedVendors::wait()
{
    std::unique_lock lock(m_mutex);
    m_stopped.wait(lock, [this] { return m_isStopped; });
}

qint64 SimulatedVendors::requests()
{
    const std::lock_guard lock(m_mutex);
    return m_vendors->requests();
}

} // namespace tradewind
