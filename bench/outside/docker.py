"""docker-py for the same workloads: docker.py WORKLOAD SOCKET OPTIONS prints the result as JSON."""

import sys

# This file's own name must not hide the package's.
sys.path.pop(0)

import json
import time
from threading import Thread

import docker


def ping(api, calls, **_):
    sequential(calls, api.ping)
    times = sequential(calls, api.ping)
    return {"p50": times[len(times) // 2], "at16": parallel(calls, 16, api.ping), "at64": parallel(calls, 64, api.ping)}


def each(calls, call):
    sequential(calls // 4, call)
    times = sequential(calls, call)
    return {"p50": times[len(times) // 2]}


def containers(api, calls, **_):
    def call():
        wanted(len(api.containers(all=True)), 1000)

    return each(calls, call)


def logs(api, id, payload, **_):
    # It does not tell stdout and stderr apart here.
    read = sum(len(part) for part in api.logs(id, stream=True))
    wanted(read, payload["stdout"] + payload["stderr"])


def execute(api, id, payload, **_):
    channels = [0, 0]
    for parts in api.exec_start(id, stream=True, demux=True):
        for channel, part in enumerate(parts):
            channels[channel] += len(part or b"")
    wanted(channels, [payload["stdout"], payload["stderr"]])


def export(api, id, bytes, **_):
    wanted(sum(len(part) for part in api.export(id)), bytes)


def load(api, file, **_):
    with open(file, "rb") as source:
        for _ in api.load_image(source):
            pass


def slow(api, id, **_):
    idle, owed = status("VmRSS:"), 0
    for part in api.logs(id, stream=True):
        owed += len(part) / 40_000_000
        if owed > 0.002:
            time.sleep(owed)
            owed = 0
    return {"mb": status("VmHWM:") - idle}


def sequential(calls, call):
    return sorted(timed(call) for _ in range(calls))


def parallel(calls, width, call):
    def run():
        for _ in range(calls // width):
            call()

    threads = [Thread(target=run) for _ in range(width)]

    def run_all():
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return calls // width * width * 1000 / timed(run_all)


def timed(call):
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


def status(name):
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) / 1000 for line in lines if line.startswith(name))


def wanted(is_, should):
    if is_ != should:
        raise ValueError(f"Error: {is_} came, of {should}")


workload, socket, options = sys.argv[1], sys.argv[2], json.loads(sys.argv[3] if len(sys.argv) > 3 else "{}")
client = docker.APIClient(base_url=f"unix://{socket}", version="1.41", num_pools=64, timeout=60)
measured = {"ping": ping, "list": containers, "slow-reader": slow}
once = {"logs": logs, "exec": execute, "export": export, "import": load}
if workload == "cold":
    print("OK" if client.ping() else "")
elif workload in measured:
    print(json.dumps(measured[workload](client, **options)))
else:
    print(json.dumps({"ms": timed(lambda: once[workload](client, **options))}))
