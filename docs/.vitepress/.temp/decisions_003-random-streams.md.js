import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"003 Random streams go by place, not by name","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/003-random-streams.md","filePath":"decisions/003-random-streams.md"}');
const _sfc_main = { name: "decisions/003-random-streams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_003-random-streams-go-by-place-not-by-name" tabindex="-1">003 Random streams go by place, not by name <a class="header-anchor" href="#_003-random-streams-go-by-place-not-by-name" aria-label="Permalink to &quot;003 Random streams go by place, not by name&quot;">​</a></h1><p><strong>Decision.</strong> There is one counter-based generator, Philox 4x32-10, keyed by seed, stream, purpose and step. A layer&#39;s stream is its place by kind: the second convolution in the order of the file is <code>conv#2</code>, whatever its name.</p><p><strong>Why.</strong> Any number of the stream can be had without the ones before it. So dropout can be split over slices of a batch, recomputed after a resume and made on any backend, with the same result. Names would tie numbers to spelling: renaming a layer for a report would give another network. Places by kind, rather than one running number, keep a <code>relu</code> or a <code>dropout</code> that is put in from moving the weights of everything after it.</p><p><strong>Cost.</strong> Putting a convolution in front of others does change the numbers of those after it.</p><p><strong>When to revisit.</strong> When weights must stay the same through such an edit; an explicit <code>seed</code> on a stage would be the way.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/003-random-streams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _003RandomStreams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _003RandomStreams as default
};
